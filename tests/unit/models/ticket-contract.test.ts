import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ticketContract } from '../../../src/models/ticket-contract.ts';
import { site } from './plain-site.ts';

test('the published contract has the examples of the site, and nothing of the demonstration', () => {
  const ticket = { ...site.ticket, endpoint: 'https://desk.kumo.test/v1/tickets', prefix: 'KD' };
  const own = { ...site, url: 'https://kumo.test/help', ticket };
  const published = ticketContract(readFileSync('src/schemas/ticket-contract.yaml', 'utf8'), own);
  const { servers, components } = parse(published);
  expect(servers[0].url).toBe('https://desk.kumo.test');
  expect(JSON.stringify(components)).toContain('KD-7K2M-9QPD');
  expect(JSON.stringify(components)).toContain('https://kumo.test/help/en/contact/ticket/');
  expect(published).not.toMatch(/example\.com|\bEX-|Example Exchange|127\.0\.0\.1/);
});
