import { locales, type FallbackChains, type Locale } from '../i18n/locales.ts';
import type { EntryFinder } from './content.ts';
import type { Article } from '../reading/article.ts';
import { isOutAt } from './scheduled.ts';

/** Makes the look-up of entries; what is still to come at a moment is told apart from what is there. */
export function entryFinder(entries: Article[], chains: FallbackChains, today: Date): EntryFinder {
  const byPlace = new Map(
    entries.map((entry) => [`${entry.locale}/${entry.collection}/${entry.slug}`, entry]),
  );
  return (reference, locale, withDrafts = false, asOf = today) => {
    const inLocale = (code: Locale) => byPlace.get(`${code}/${reference}`);
    const isThere = (entry: Article | undefined) => entry !== undefined && isOutAt(entry, asOf);
    const chain = [locale, ...(chains[locale] ?? [])];
    const reachable = chain.map(inLocale).filter((entry) => entry !== undefined);
    const entry = reachable.find((one) => withDrafts || isThere(one));
    if (entry) return { kind: 'entry', entry };
    const toCome = reachable.find(({ isDraft }) => !isDraft);
    if (toCome) return { kind: 'toCome', entry: toCome };
    if (reachable.length > 0) return { kind: 'draft' };
    const otherLocales = locales.filter((code) => isThere(inLocale(code)));
    return otherLocales.length > 0
      ? { kind: 'otherLocales', locales: otherLocales }
      : { kind: 'none' };
  };
}
