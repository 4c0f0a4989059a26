import { isKnownLanguage } from '../../../i18n/known-language.ts';
import type { LocaleOf } from '../locale-of.ts';

/**
 * The language that a path names: a folder (`ja/cluster.md`), or a suffix (`cluster.ja.md`).
 * @example languageOfPath('content/pt-br/fees.md', localeOf) // 'pt-br'
 */
export function languageOfPath(path: string, localeOf: LocaleOf): string | undefined {
  return (
    suffixOf(path, localeOf) ??
    path
      .split('/')
      .slice(0, -1)
      .find((one) => isTag(one, localeOf))
  );
}

/** A path without its language, which its versions share. */
export function withoutLanguage(path: string, localeOf: LocaleOf): string {
  const suffix = suffixOf(path, localeOf);
  if (suffix !== undefined) return path.replace(`.${suffix}.`, '.');
  const parts = path.split('/');
  const index = parts.slice(0, -1).findIndex((one) => isTag(one, localeOf));
  return index < 0 ? path : parts.slice(index + 1).join('/');
}

function suffixOf(path: string, localeOf: LocaleOf): string | undefined {
  const [, tag = ''] = /[^/]\.([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\.\w+$/.exec(path) ?? [];
  return tag !== '' && isTag(tag, localeOf) ? tag : undefined;
}

/** What the site has; else a tag of two letters with or without more, for `api` and `img` are languages too. */
function isTag(text: string, localeOf: LocaleOf): boolean {
  const lower = text.toLowerCase().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(lower)) return false;
  return (
    localeOf(lower) !== undefined || (/^[a-z]{2}(?:-|$)/.test(lower) && isKnownLanguage(lower))
  );
}
