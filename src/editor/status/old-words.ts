import type { Article } from '../../reading/article.ts';
import { formerFiles } from '../former-files.ts';
import { askGit, blobTexts } from '../git.ts';
import { partTexts, type PartText } from './part-texts.ts';

/** So many versions of a file are looked at, newest first. */
const mostVersions = 400;

/** They are read in steps, for the one that is looked for is mostly among the newest. */
const step = 25;

/** Gives a part of a source as it once was, by its digest; undefined where the history has none such. */
export type OldWords = (digest: string) => PartText | undefined;

/**
 * Looks the old words of a source up in its history, under all names that it had. A text that no commit holds, for it was
 * squashed away or lies behind the edge of a shallow clone, is not found.
 */
export function oldWords(folder: string, source: Article): OldWords {
  const found = new Map<string, PartText>();
  let versions: string[] | undefined;
  const readMore = (): boolean => {
    versions ??= [...new Set(formerFiles(source).flatMap((file) => versionsOf(folder, file)))];
    const next = versions.splice(0, step);
    for (const text of blobTexts(folder, next)) {
      if (text === undefined) continue;
      for (const part of partTexts(source, text)) {
        if (!found.has(part.digest)) found.set(part.digest, part);
      }
    }
    return next.length > 0;
  };
  return (digest) => {
    while (!found.has(digest) && readMore());
    return found.get(digest);
  };
}

/** A file in each commit that changed it, as `<commit>:<path from the root>`, newest first. */
function versionsOf(folder: string, file: string): string[] {
  const log = askGit(folder, [
    ...['log', '--follow', '--format=commit %H', '--name-only', `--max-count=${mostVersions}`],
    ...['--', file],
  ]);
  let commit = '';
  return (log ?? '').split('\n').flatMap((line) => {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    else if (line !== '') return [`${commit}:${line}`];
    return [];
  });
}
