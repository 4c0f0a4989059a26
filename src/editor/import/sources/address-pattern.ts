import { plain } from '../addresses.ts';

/** What a pattern of addresses can name. */
interface Parts {
  lang: string;
  /** Path of the file without its language. */
  path: string;
  id: string;
}

/**
 * The addresses that an article had by a pattern; with `:lang` also as the first language often is, without it.
 * @example addressedBy('/:lang/:path/', { lang: 'ja', path: 'cluster.md', id: '' }) // ['/ja/cluster/']
 */
export function addressedBy(pattern: string | undefined, { lang, path, id }: Parts): string[] {
  if (!pattern) return [];
  const page = plain(path);
  const values: Record<string, string> = {
    lang,
    path: page,
    slug: page.split('/').at(-1) ?? '',
    id,
  };
  const address = pattern.replace(/:(lang|path|slug|id)/g, (_, name: string) => values[name] ?? '');
  return [address.replace(/\/{2,}/g, '/')];
}
