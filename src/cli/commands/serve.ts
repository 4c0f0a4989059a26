import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, defineCommand } from '../command.ts';
import { recordName } from '../parts/part-record.ts';

export const command = defineCommand({
  summary: 'Serves the built site and the reference ticket desk until it is stopped',
  options: {
    dir: { type: 'string', value: 'folder', default: 'dist', summary: 'where the site stands' },
  },
  notes: 'WENDA_SITE_PORT (4321) and WENDA_DESK_PORT (8787) are the ports on 127.0.0.1.',
  async run({ dir }) {
    if (!existsSync(dir)) {
      throw new CommandError(
        `There is no ${dir}/ to serve. Build the site first: npm run wenda -- build`,
      );
    }
    if (existsSync(join(dir, recordName))) {
      throw new CommandError(
        `${dir} holds a part of a site. Put all parts together first: npm run wenda -- help build`,
      );
    }
    const { serveSite } = await import('../site-server.ts');
    const { address } = await serveSite(dir, Number(process.env['WENDA_SITE_PORT'] || 4321));
    serveDesk(address);
  },
});

/** The desk runs beside the site, and ends with it. */
function serveDesk(address: string): void {
  const port = process.env['WENDA_DESK_PORT'] || '8787';
  const { origin } = new URL(address);
  const origins = [origin, origin.replace('127.0.0.1', 'localhost')].join(',');
  const desk = spawn(process.execPath, ['src/desk/server.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { WENDA_DESK_ORIGINS: origins, ...process.env, WENDA_DESK_PORT: port },
  });
  desk.once('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => desk.kill('SIGTERM'));
  }
  console.log(`
  Help centre   ${address}/
  Ticket desk   http://127.0.0.1:${port}/
  Stop with Ctrl C
`);
}
