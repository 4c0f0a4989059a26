import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { draftHours } from '../../../src/client/ticket-draft/draft.ts';
import { readSettings } from '../../../src/desk/settings.ts';
import { readSite } from '../../../src/schemas/read-site.ts';
import { megabyte, requestLimits } from '../../../src/schemas/ticket-limits.ts';

const readme = readFileSync('README.md', 'utf8');

it.each(
  [...readme.matchAll(/^\| `(WENDA_DESK_\w+)` +\| `([^`]+)` +\|/gm)].map(([, ...row]) => row),
)('says the default of %s: %s', (name = '', value = '') => {
  expect(readSettings({ [name]: value })).toEqual(readSettings({}));
});

it('has every variable that has a default', () => {
  expect(readme.match(/^\| `WENDA_DESK_\w+` +\| `/gm)).toHaveLength(7);
});

it('lets proxies take what the desk takes', () => {
  const sizes = [...readme.matchAll(/(?:client_max_body_size|max_size) (\d+)(?:m|MB)/g)];
  expect(sizes).toHaveLength(2);
  for (const [, size] of sizes) {
    expect(Number(size) * megabyte).toBeGreaterThanOrEqual(requestLimits.bodyBytes);
  }
});

it('names one port: its own, the contract’s, and that of the starter content', () => {
  const { port } = readSettings({});
  const contract = parse(readFileSync('src/schemas/ticket-contract.yaml', 'utf8'));
  const addresses = [contract.servers[0].url, readSite().ticket.endpoint];
  expect(addresses.map((address) => new URL(address).port)).toEqual([`${port}`, `${port}`]);
  const named = [...readme.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, found]) => found);
  expect(new Set(named)).toEqual(new Set(['4321', `${port}`]));
});

it('says for how long the form keeps what is being written', () => {
  expect(readme).toContain(`kept for ${draftHours} hours`);
});
