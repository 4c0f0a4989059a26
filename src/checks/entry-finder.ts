import { locales, type FallbackChains, type Locale } from '../i18n/locales.ts';
import type { EntryFinder } from './content.ts';
import type { Article } from '../reading/article.ts';

/** Makes the look-up of entries. */
export function entryFinder(entries: Article[], chains: FallbackChains): EntryFinder {
  const byPlace = new Map(
    entries.map((entry) => [`${entry.locale}/${entry.collection}/${entry.slug}`, entry]),
  );
  return (reference, locale, withDrafts = false) => {
    const inLocale = (code: Locale) => byPlace.get(`${code}/${reference}`);
    const chain = [locale, ...(chains[locale] ?? [])];
    const reachable = chain.map(inLocale).filter((entry) => entry !== undefined);
    const entry = reachable.find(({ isDraft }) => withDrafts || !isDraft);
    if (entry) return { kind: 'entry', entry };
    if (reachable.length > 0) return { kind: 'draft' };
    const otherLocales = locales.filter((code) => inLocale(code) && !inLocale(code)?.isDraft);
    return otherLocales.length > 0
      ? { kind: 'otherLocales', locales: otherLocales }
      : { kind: 'none' };
  };
}
