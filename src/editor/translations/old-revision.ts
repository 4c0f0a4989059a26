import type { Article } from '../../reading/article.ts';
import { entryFacts } from '../../reading/entry-facts.ts';
import type { Revision } from '../../reading/revision/revision.ts';
import { formerFiles } from '../former-files.ts';
import { textAt } from '../git.ts';

/** What an entry said in a commit, under the name that it had there; undefined where git does not have it. */
export function revisionAt(folder: string, commit: string, article: Article): Revision | undefined {
  for (const file of formerFiles(article)) {
    const text = textAt(folder, commit, file);
    if (text !== undefined) return entryFacts(article, text).revision ?? undefined;
  }
  return undefined;
}
