import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './index-file.ts';

/** An entry as Pagefind knows it: under an id that its answers name, with its text, title first. */
export interface Fragment {
  id: string;
  text: string;
}

const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;

/** Whether a file of a Pagefind index holds such an entry. */
export function isFragment({ path }: IndexFile): boolean {
  return fragmentPath.test(path);
}

/** The entries of a Pagefind index by their addresses: each is gzipped JSON behind a signature, its name holds the id. */
export function fragmentsByUrl(files: IndexFile[]): Map<string, Fragment> {
  return new Map(
    files.flatMap(({ path, content: packed }) => {
      const id = fragmentPath.exec(path)?.[1];
      if (!id) return [];
      const json = gunzipSync(packed).toString('utf8');
      const { url, content } = JSON.parse(json.slice(json.indexOf('{'))) as Record<string, string>;
      // In Chinese and Japanese it parts words by zero-width spaces.
      const text = (content ?? '').replaceAll('\u200b', '');
      return [[url ?? '', { id, text }] as const];
    }),
  );
}
