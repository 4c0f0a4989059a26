// `npm run test:tickets`: the whole proof of the tickets, of which `npm test` runs a short form.
import { rmSync } from 'node:fs';
import { ticketEndpoint } from '../addresses.mjs';
import { ensureBrowser } from './browser.mjs';
import { printFigures } from './figures.mjs';
import { runScript } from '../../src/cli/run.mjs';
import { fail, say } from '../../src/cli/say.mjs';

const started = Date.now();
const browser = await ensureBrowser();
const env = {
  ...(browser ? { WENDA_BROWSER: browser } : {}),
  WENDA_TICKETS: 'whole',
  WENDA_TICKET_ENDPOINT: ticketEndpoint,
};
const steps: [title: string, script: string, args?: string[]][] = [
  ['The outbox in a simulated world, 10,000 runs', 'test:machine'],
  ['The secret guard', 'eval:guard'],
  ['The desk under kill -9, a full disk, load and hostile bodies', 'test:rigs'],
  ['Building the site', 'build', ['--outDir', 'test-results/site']],
  ['The form under every fault, and secrets', 'test:e2e', ['ticket-faults', 'ticket-secret']],
];

rmSync('test-results/figures', { recursive: true, force: true });
const failures: string[] = [];
for (const [title, script, args = []] of steps) {
  say(title);
  if ((await runScript(script, args, env)) !== 0) failures.push(script);
}
printFigures();
say(`${Math.round((Date.now() - started) / 60_000)} min`);
if (failures.length > 0) fail(`Failed: ${failures.join(', ')}`);
