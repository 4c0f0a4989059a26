import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { faultList } from './fault-overlay.ts';
import type { Fault } from '../reading/fault.ts';
import type { SiteAddress } from './site-messages.ts';

/** What stands in the place of every page until the content is without a fault for the first time. */
export interface FaultPage {
  show: (faults: Fault[]) => void;
  /** Frees the address for the site. */
  close: () => Promise<void>;
}

/** Serves the faults at the address that the site will have. */
export async function faultPage({ port, host }: SiteAddress): Promise<FaultPage> {
  let html = '';
  const server = createServer((_request, response) => {
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await once(server.listen(port, host), 'listening');
  return {
    show: (faults) => {
      html = pageOf(faults);
    },
    close: () => closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}

/** A page that loads itself anew once there is something else at its address. */
function pageOf(faults: Fault[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has faults</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 50rem; margin: 2rem auto; padding-inline: 1rem }
  p { overflow-wrap: anywhere }
</style>
<h1>The content has faults</h1>
${faultList(faults)}
<script type="module">
  const read = async () => (await fetch(location)).text();
  const shown = await read();
  setInterval(() => read().then((now) => now === shown || location.reload(), () => {}), 500);
</script>
`;
}
