import { decoded } from '../../lib/decoded.ts';
import { fallbackChains } from '../../i18n/locales.ts';
import { entryHref } from '../../lib/path.ts';
import { keysOf, nameKey } from './addresses.ts';
import type { ConvertedEntry } from './converted.ts';
import type { FoundPage, LinkTargets } from './mdx/place-links.ts';
import type { ImportedFiles } from './pictures.ts';
import type { ImportSource, SourceEntry } from './source-entry.ts';

/** Knows where links of an export lead once its articles have their slugs. */
export function linkTargets(
  source: ImportSource,
  all: readonly ConvertedEntry[],
  slugs: ReadonlyMap<string, string>,
  files: ImportedFiles,
): LinkTargets {
  const chains = fallbackChains();
  const byId = Map.groupBy(all, ({ entry }) => entry.id);
  const byEntry = new Map(all.map((one) => [one.entry, one]));
  const ids = new Map(source.entries.flatMap(({ id, keys }) => keys.map((key) => [key, id])));
  const names = Map.groupBy(new Set(slugs.keys()), (id) => slugs.get(id) ?? '');

  /** The id that an address means, else the only one with the name in which it ends. */
  const meant = (url: string, from: SourceEntry): { id: string; isGuess: boolean } | undefined => {
    const key = keysOf(url, from.file, source.hosts).find((one) => ids.has(one));
    if (key !== undefined) return { id: ids.get(key) ?? '', isGuess: false };
    const [only, ...others] = isElsewhere(url) ? [] : (names.get(nameKey(url)) ?? []);
    return only !== undefined && others.length === 0 ? { id: only, isGuess: true } : undefined;
  };

  const anchor = (entry: SourceEntry, hash: string) => {
    const anchors = byEntry.get(entry)?.anchors;
    return (
      anchors?.get(hash) ??
      anchors?.get(hash.toLowerCase()) ??
      anchors?.get(hash.replace(/^#+/, ''))
    );
  };

  return {
    anchor,
    isOld: (url) => URL.canParse(url) && source.hosts.has(new URL(url).host) && /\/hc\//.test(url),
    page: (url, from) => {
      const guess = meant(url, from);
      const versions = byId.get(guess?.id ?? '') ?? [];
      const readable = [from.locale, ...(chains[from.locale] ?? [])];
      const inOwn = versions.find(({ entry }) => entry.locale === from.locale);
      const published = versions.filter(({ entry }) => !entry.isDraft || from.isDraft);
      const found = readable
        .map((locale) => published.find(({ entry }) => entry.locale === locale))
        .find(Boolean);
      const target = found ?? published[0] ?? inOwn ?? versions[0];
      if (!target) return undefined;
      // Where no language fills in, the page is there in its own language alone.
      const locale = found ? from.locale : target.entry.locale;
      return { ...pageOf(target.entry, locale, url), isGuess: guess?.isGuess === true };
    },
    file: (url, { file: from, id }) => {
      const file = source.files.find(url, from);
      if (!file || /\.(?:mdx?|json|html?|ya?ml)$/i.test(file)) return undefined;
      const href = files.addDownload(
        source.files.nameOf(file),
        source.files.bytes(file),
        slugs.get(id) ?? '',
      );
      if (href) source.files.take(file);
      return href;
    },
  };

  function pageOf(entry: SourceEntry, locale: string, url: string): Omit<FoundPage, 'isGuess'> {
    const href = entryHref(locale, entry.collection, slugs.get(entry.id) ?? '');
    const hash = decoded(/#(.*)$/s.exec(url)?.[1] ?? '');
    const id = hash ? anchor(entry, hash) : '';
    return {
      href: id ? `${href}#${id}` : href,
      isDraft: entry.isDraft,
      lacksAnchor: id === undefined,
    };
  }
}

/** Whether an address names another site, or no page at all. */
function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}
