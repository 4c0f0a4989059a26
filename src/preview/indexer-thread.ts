// The thread in which the preview indexes its copy of the content, whose folder is this thread's own.
import { workerData } from 'node:worker_threads';
import { contentEntries } from '../checks/content-entry.ts';
import { contentFolder } from '../files/content-folder.ts';
import { askedMoment } from '../files/moment.ts';
import type { FolderChanges } from '../files/folder-changes.ts';
import { folderArticles } from '../reading/folder-articles.ts';
import { isInPreview } from '../reading/published.ts';
import { articleReader } from '../reading/read-article.ts';
import { readSite } from '../schemas/read-site.ts';
import { doJobs } from './job-thread.ts';
import { followIndex } from '../search/index/follow-index.ts';

const indexFolder = String(workerData);
const articles = folderArticles(contentFolder(), articleReader(readSite().url));

doJobs(async (changes: FolderChanges) => {
  articles.follow(changes);
  const all = contentEntries(
    articles.all().map((article) => ({ article, body: () => articles.bodyOf(article) })),
  );
  const entries = all.filter(({ frontmatter }) => isInPreview(frontmatter, askedMoment()));
  return followIndex(indexFolder, entries);
});
