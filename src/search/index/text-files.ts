import { textsPathOf } from '../texts-path.ts';
import type { IndexFile } from './index-file.ts';
import type { Fragment } from './fragments.ts';

/** The texts of a locale by Pagefind's ids, for passages under results: few files, however many entries there are. */
export function textFiles(fragments: Iterable<Fragment>): IndexFile[] {
  const files = new Map<string, Record<string, string>>();
  // Pagefind gives its files in whatever order they are done.
  for (const { id, text } of [...fragments].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = textsPathOf(id);
    files.set(path, { ...files.get(path), [id]: text });
  }
  return Array.from(files, ([path, texts]) => ({
    path,
    content: new TextEncoder().encode(JSON.stringify(texts)),
  }));
}
