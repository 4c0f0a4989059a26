import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { defaultLocale, isLocale, langOf, locales, type Locale } from '../../i18n/locales.ts';
import { bestMatch } from '../../lib/best-match.ts';
import { ticketLimits, attachmentLimitsInWords } from '../../schemas/ticket-limits.ts';

/**
 * Gives the text of a key. Wider than `Translate`, because the keys of faults come at run time; a test
 * checks that every key exists in every language.
 */
export type Text = (key: string, values?: Record<string, string>) => string;

/** Gives the texts of a locale: `translator`, or strings of a test's own. */
export type TextsOf = (locale: Locale) => Text;

/** The texts of a locale in which `{{descriptionMax}}` and the other limits are filled in, as that language writes numbers. */
export function withLimits(text: Text, locale: Locale): Text {
  const number = new Intl.NumberFormat(langOf(locale));
  const limits = Object.fromEntries(
    Object.entries({ ...ticketLimits, ...attachmentLimitsInWords }).map(([name, limit]) => [
      name,
      number.format(limit),
    ]),
  );
  return (key, values) => text(key, { ...limits, ...values });
}

/** The language in which to answer: the ticket's, else the first of the browser's that we have. */
export function answerLocale(c: Context, wanted?: unknown): Locale {
  if (typeof wanted === 'string' && isLocale(wanted)) return wanted;
  const lang = accepts(c, {
    header: 'Accept-Language',
    supports: locales.map(langOf),
    default: langOf(defaultLocale),
    match: (accepted, { supports, default: fallback }) => {
      const tags = accepted.toSorted((a, b) => b.q - a.q).map(({ type }) => type);
      return bestMatch(tags, supports) ?? fallback;
    },
  });
  return locales.find((locale) => langOf(locale) === lang) ?? defaultLocale;
}

/** Whether a request asks for a page rather than for a document: browsers name `text/html`, programs do not. */
export function prefersPage(c: Context): boolean {
  const supports = ['text/html', 'application/json', 'application/problem+json'];
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/html';
}
