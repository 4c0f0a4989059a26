import { contentFolder } from '../files/content-folder.ts';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FolderChanges } from '../files/folder-changes.ts';
import type { Fault } from '../reading/fault.ts';
import { faultOverlay } from './fault-overlay.ts';
import { faultPage, type FaultPage } from './fault-page.ts';
import type { SiteAddress, SiteMessage } from './site-messages.ts';

/** What readers of the preview see. */
export interface PreviewSite {
  /** Shows what an earlier preview left, until it is known what the folder holds now. */
  begin: () => void;
  /** Shows faults: over the pages, or in their place where there are none yet. */
  refuse: (faults: Fault[]) => Promise<void>;
  /** Shows sound content; in a new process where `anew` says that a running one cannot take it in. */
  show: (changes: FolderChanges, anew: boolean) => Promise<void>;
  /** Shows articles whose texts alone changed. */
  showTexts: () => Promise<void>;
  /** Lets the pages search, once the index holds what they show. */
  search: () => Promise<void>;
}

/** Serves the pages of a content folder at an address, in a process of its own. */
export function previewSite(folder: string, address: SiteAddress): PreviewSite {
  let site: Promise<ChildProcess | null> = Promise.resolve(null);
  let page: FaultPage | undefined;
  const send = async (message: SiteMessage) => void (await site)?.send(message);
  return {
    begin: () => {
      site = started(folder, address);
    },
    refuse: async (faults) => {
      if (await site) return send({ kind: 'faults', overlay: faultOverlay(faults) });
      page ??= await faultPage(address);
      page.show(faults);
    },
    show: async (changes, anew) => {
      const running = await site;
      if (running && !anew) return send({ kind: 'content', ...changes });
      await page?.close();
      page = undefined;
      if (running) await stopped(running);
      site = started(folder, address);
      // It ends by itself where it cannot start, and has said why.
      if (!(await site)) process.exit(1);
    },
    showTexts: () => send({ kind: 'text' }),
    search: () => send({ kind: 'searchable' }),
  };
}

/** Null where it ends before it serves anything. */
async function started(folder: string, address: SiteAddress): Promise<ChildProcess | null> {
  const script = fileURLToPath(new URL('./astro-process.ts', import.meta.url));
  const env = { ...process.env, WENDA_CONTENT: folder, WENDA_WRITTEN: contentFolder() };
  const site = fork(script, [JSON.stringify(address)], { env });
  const isReady = await Promise.race([
    once(site, 'message').then(() => true),
    once(site, 'exit').then(() => false),
  ]);
  if (!isReady) return null;
  // It also ends where a person says so (q and Enter).
  site.once('exit', (code) => process.exit(code ?? 1));
  return site;
}

async function stopped(site: ChildProcess): Promise<void> {
  const exit = once(site.removeAllListeners('exit'), 'exit');
  site.kill();
  await exit;
}
