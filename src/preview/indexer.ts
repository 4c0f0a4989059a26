import type { FolderChanges } from '../files/folder-changes.ts';
import { jobThread } from './job-thread.ts';

/** Keeps the index of the preview's search beside its pages. */
export interface Indexer {
  /** Takes changes of the copy in; resolves to the numbers of entries in the languages that were concerned. */
  follow: (changes: FolderChanges) => Promise<Record<string, number>>;
  stop: () => Promise<unknown>;
}

/** Starts the thread that indexes a copy of a content folder into `indexFolder`. */
export function startIndexer(copy: string, indexFolder: string): Indexer {
  const script = new URL('./indexer-thread.ts', import.meta.url);
  const env = { ...process.env, WENDA_CONTENT: copy };
  const thread = jobThread<FolderChanges, Record<string, number>>(script, {
    workerData: indexFolder,
    env,
  });
  return { follow: thread.ask, stop: thread.stop };
}
