import { parseEntryPath } from '../lib/path.ts';

/** Whether modules read a document as they load, and keep what they read. */
export function isReadOnce(path: string): boolean {
  return path === 'site.yaml' || /(?:^|\/)ui\/[^/]+$/.test(path);
}

/**
 * The locales in which search has to follow changed files.
 * @example localesOf(['faq/en/fees.mdx', 'search/ja.yaml']) // ['en', 'ja']
 */
export function localesOf(paths: string[]): string[] {
  const locales = paths.map(
    (path) => parseEntryPath(path)?.locale ?? /(?:^|\/)search\/([^/]+)\.yaml$/.exec(path)?.[1],
  );
  return [...new Set(locales)].filter((locale) => locale !== undefined);
}
