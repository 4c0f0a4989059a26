// The thread in which the preview checks. What modules read of site.yaml and the strings as they load
// stays what it was: a new thread reads it anew.
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { keptFindings } from '../checks/kept-findings.ts';
import { languageAsker } from '../checks/language/language-rules.ts';
import { shownPath } from '../checks/report.ts';
import { contentFolder } from '../files/content-folder.ts';
import type { Article } from '../reading/article.ts';
import type { Findings } from '../reading/fault.ts';
import { articleReader, type ArticleReader } from '../reading/read-article.ts';
import { remembered } from '../reading/remembered.ts';
import type { CheckerJob, FirstLook } from './checker.ts';
import { doJobs } from './job-thread.ts';
import { isSameButText } from './same-but-text.ts';

const folder = contentFolder();
let reader: { siteUrl: string | undefined; read: ArticleReader } | undefined;
/** The articles of the folder as it last had no fault, by their files. */
let sound: ReadonlyMap<string, Article> = new Map();

doJobs(async (job: CheckerJob) => (job.kind === 'check' ? check() : look(job.files)));

async function check(): Promise<Findings> {
  const seen = new Map<string, Article>();
  const read = (siteUrl?: string): ArticleReader => {
    const own = readerOf(siteUrl);
    return (path) => {
      const found = own(path);
      for (const { article } of found) seen.set(article.file, article);
      return found;
    };
  };
  const { faults, warnings } = await checkContent(folder, { read });
  if (faults.length === 0) sound = seen;
  return { faults, warnings };
}

function readerOf(siteUrl: string | undefined): ArticleReader {
  if (reader && reader.siteUrl === siteUrl) return reader.read;
  const read = remembered(articleReader(siteUrl));
  reader = { siteUrl, read };
  return read;
}

function look(files: string[]): FirstLook {
  const saved = files.flatMap((file) => reader?.read(join(folder, file)) ?? []);
  const ask = languageAsker(folder);
  const faults = saved.flatMap((found) => {
    const file = shownPath(folder, found.article.file);
    return keptFindings(found, ask).faults.flatMap((step) =>
      step.map((fault) => ({ file, ...fault })),
    );
  });
  const isText = saved.every(({ article }) => isSameButText(article, sound.get(article.file)));
  if (faults.length > 0 || !isText || saved.length < files.length) return { faults, texts: null };
  return {
    faults,
    texts: Object.fromEntries(saved.map(({ article, text }) => [article.file, text])),
  };
}
