// The process that serves the preview's pages. It is started anew where site.yaml or the strings change:
// what modules read of them as they load would stay as it was.
import { dev } from 'astro';
import type { SiteAddress } from './site-messages.ts';

process.once('disconnect', () => process.exit());

const address = JSON.parse(process.argv[2] ?? '{}') as SiteAddress;
await dev({ server: address });
process.send?.('ready');
