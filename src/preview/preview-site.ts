import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../reading/fault.ts';
import type { FolderChanges } from '../files/folder-changes.ts';
import { faultOverlay } from './fault-overlay.ts';
import { faultPage, type FaultPage } from './fault-page.ts';
import type { SiteAddress, SiteMessage } from './site-messages.ts';

/** What readers of the preview see. */
export interface PreviewSite {
  /** Shows faults: over the pages, or in their place where there are none yet. */
  refuse: (faults: Fault[]) => Promise<void>;
  /** Shows sound content; in a new process where `anew` says that a running one cannot take it in. */
  show: (changes: FolderChanges, anew: boolean) => Promise<void>;
  /** Lets the pages search, once the index holds what they show. */
  search: () => void;
}

/** Serves the pages of a content folder at an address, in a process of its own. */
export function previewSite(folder: string, address: SiteAddress): PreviewSite {
  let site: ChildProcess | undefined;
  let page: FaultPage | undefined;
  const send = (message: SiteMessage) => void site?.send(message);
  return {
    refuse: async (faults) => {
      if (site) return send({ kind: 'faults', overlay: faultOverlay(faults) });
      page ??= await faultPage(address);
      page.show(faults);
    },
    show: async (changes, anew) => {
      if (site && !anew) return send({ kind: 'content', ...changes });
      await page?.close();
      page = undefined;
      if (site) await stopped(site);
      site = await started(folder, address);
    },
    search: () => send({ kind: 'searchable' }),
  };
}

async function started(folder: string, address: SiteAddress): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./astro-process.ts', import.meta.url));
  const env = { ...process.env, WENDA_CONTENT: folder };
  const site = fork(script, [JSON.stringify(address)], { env });
  // It ends by itself where it cannot start, or where a person says so (q and Enter).
  site.once('exit', (code) => process.exit(code ?? 1));
  await once(site, 'message');
  return site;
}

async function stopped(site: ChildProcess): Promise<void> {
  const exit = once(site.removeAllListeners('exit'), 'exit');
  site.kill();
  await exit;
}
