// The thread in which the preview checks and indexes. What modules read of site.yaml and the strings as
// they load stays what it was: a new thread reads it anew.
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../checks/check-content.ts';
import type { ContentEntry } from '../checks/content-entry.ts';
import { articleReader } from '../reading/read-article.ts';
import { remembered } from '../reading/remembered.ts';
import { contentFolder, indexFolder } from '../files/content-folder.ts';
import { locales } from '../i18n/locales.ts';
import { writeSearchIndex } from '../search/index/write-index.ts';
import type { CheckerAnswer, CheckerJob } from './checker-jobs.ts';

const servedIndex = String(workerData);
const read = (siteUrl?: string) => remembered(articleReader(siteUrl));
let entries: ContentEntry[] = [];

parentPort?.on('message', (job: CheckerJob) => {
  void answer(job)
    .catch((error: unknown): CheckerAnswer => ({ kind: 'failed', reason: wordsOf(error) }))
    .then((result) => parentPort?.postMessage(result));
});

async function answer(job: CheckerJob): Promise<CheckerAnswer> {
  if (job.kind === 'index') {
    const of = locales.filter((own) => job.locales === 'all' || job.locales.includes(own));
    const options = { of, keptIn: indexFolder() };
    return { kind: 'indexed', counts: await writeSearchIndex(entries, servedIndex, options) };
  }
  const checked = await checkContent(contentFolder(), { read });
  entries = checked.entries;
  return { kind: 'checked', findings: { faults: checked.faults, warnings: checked.warnings } };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
