import { langOf, type Locale } from '../i18n/locales.ts';
import type { ResolvedEntry } from './entry.ts';

/** Compares titles as readers of a language expect; entries of their own language come first. */
export function byTitle(locale: Locale): (a: ResolvedEntry, b: ResolvedEntry) => number {
  const { compare } = new Intl.Collator(langOf(locale), { numeric: true });
  return (a, b) =>
    Number(a.isFallback) - Number(b.isFallback) || compare(a.entry.data.title, b.entry.data.title);
}
