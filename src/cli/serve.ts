// `npm run serve`: serves the built site and the reference ticket desk until it is stopped.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveSite } from './site-server.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const port = Number(process.env['WENDA_SITE_PORT'] || 4321);
const deskPort = process.env['WENDA_DESK_PORT'] || '8787';

if (!existsSync(values.dir)) {
  console.error(`There is no ${values.dir}/ to serve. Build the site first: npm run build`);
  process.exit(1);
}

const site = await serveSite(values.dir, port);
const origins = [site.address, site.address.replace('127.0.0.1', 'localhost')].join(',');
const desk = spawn(process.execPath, ['src/desk/server.ts'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { WENDA_DESK_ORIGINS: origins, ...process.env, WENDA_DESK_PORT: deskPort },
});
desk.once('exit', (code) => process.exit(code ?? 0));

console.log(`
  Help centre   ${site.address}/
  Ticket desk   http://127.0.0.1:${deskPort}/
  Stop with Ctrl C
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => desk.kill('SIGTERM'));
}
