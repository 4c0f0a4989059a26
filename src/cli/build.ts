// `npm run build -- [--outDir <folder>]`: checks the content, builds beside the old site, then swaps.
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { report } from '../checks/report.ts';
import { contentFolder } from '../files/content-folder.ts';
import { checkedContent } from '../integrations/checked-content.ts';
import { isLocalEndpoint, readSite } from '../schemas/read-site.ts';
import { stagingFor, type Staging } from './staging.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const started = performance.now();

console.log(`Checking ${contentFolder()}`);
const content = await checkedContent();
const findings = report(content);
if (findings) console.log(`\n${findings}\n`);
if (content.faults.length > 0) process.exit(1);

const staging = prepare(values.outDir);
try {
  console.log(`Building pages of ${content.entries.length} entries`);
  await build({ outDir: staging.folder, logLevel: 'error' });
  staging.publish();
} catch (error) {
  staging.discard();
  console.error(error);
  console.error(`\nThe build failed; ${values.outDir} is as it was before.`);
  process.exit(1);
}

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built ${values.outDir} in ${seconds} s`);
warnOfLocalEndpoint(readSite().ticket.endpoint);

function prepare(outDir: string): Staging {
  try {
    return stagingFor(outDir);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

function warnOfLocalEndpoint(endpoint: string): void {
  if (!isLocalEndpoint(endpoint)) return;
  console.warn(`
  ┌──────────────────────────────────────────────────────────────────────────────┐
  │  DO NOT PUBLISH THIS BUILD: its tickets go to a desk on this machine.        │
  │  Set your endpoint in content/site.yaml (ticket.endpoint) or in the          │
  │  environment (WENDA_TICKET_ENDPOINT) and build again.                        │
  └──────────────────────────────────────────────────────────────────────────────┘
  Now: ${endpoint}
`);
}
