import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { starterSite } from '../../../starter-site.ts';

it('a desk whose relay has no key does not start, and says what to set', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-relay-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = starterSite();
  site.ticket.relay = { kind: 'request-tracker', url: 'http://127.0.0.1:1/', queue: 'Support' };
  writeFileSync(join(folder, 'site.yaml'), stringify(site));
  const { WENDA_RT_TOKEN: _token, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/desk/server.ts')], {
    env: {
      ...env,
      WENDA_CONTENT: folder,
      WENDA_DESK_PORT: '0',
      WENDA_DESK_DATA: join(folder, 'd'),
    },
    encoding: 'utf8',
    timeout: 15_000,
  });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'cannot start: site.yaml forwards tickets to request-tracker. Set its key in WENDA_RT_TOKEN.',
  );
});
