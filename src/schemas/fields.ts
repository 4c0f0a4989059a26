import { z } from 'zod';
import { localePattern } from '../i18n/language-row.ts';
import { isUnlistedLanguage, locales, type Locale } from '../i18n/locales.ts';
import { instantPattern, parseCalendarDate, parseInstant } from '../lib/date.ts';
import { collections } from './collections.ts';

/** A slug: lower-case Latin letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text that says something: not empty, not blanks alone. */
export const text = z.string().trim().min(1, { error: 'is empty' }).meta({ pattern: '\\S' });

/** An address on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address (https://…)' })
  .meta({ pattern: '^https?://' });

/** A slug without a locale, such as `reset-password`. */
export const slug = z
  .string()
  .regex(slugPattern, { error: 'is not a slug: lower-case letters, digits and hyphens' });

/** `collection/slug`, such as `faq/reset-password`. */
export const entryReference = z
  .string()
  .regex(new RegExp(`^(${collections.join('|')})/${slugPattern.source.slice(1)}`), {
    error: 'is not written as collection/slug, such as faq/forgot-password',
  });

/** A page of an earlier site, from its root: what a query or a wildcard would say no redirect can hold. */
const oldPath = /^(?:\/(?!\.{1,2}(?:\/|$))[^\s/?#*\\"<>|{}]+)+\/?$/;

/** The same in hexadecimal, where a reader of the path would take it for what it is not, and a broken escape. */
const oddEscape = /%(?:[01]|2[235aef]|3[cef]|5c|7[bcdf]|(?![\da-f]{2}))/i;

/** What a page cannot be served under: a name that ends like that of another kind of file. */
const otherFile = /\.(?!html?$)[a-z][a-z0-9]{1,4}$/i;

/** Where an entry stood before: a slug of its collection, `collection/slug`, or a path such as `/hc/en-us/articles/360001-Fees`. */
export const formerAddress = z
  .string()
  .refine(
    (written) =>
      slugPattern.test(written) ||
      entryReference.safeParse(written).success ||
      (oldPath.test(written) && !oddEscape.test(written) && !otherFile.test(written)),
    { error: 'is not a slug, collection/slug or the path of a page, such as /articles/fees' },
  );

/** A day that exists, written `2026-11-21`. A YAML reader may have made a Date of it already. */
export const calendarDate = dateBy(
  parseCalendarDate,
  'is not a day that exists, written as 2026-11-21',
).meta({ format: 'date' });

/** A moment with its offset, written `2026-11-21T09:00:00+08:00` (RFC 3339). */
export const instant = dateBy(
  parseInstant,
  'is not a moment with its offset, written as 2026-11-21T09:00:00+08:00',
).meta({ pattern: instantPattern.source });

/** The same text in every language that `site.yaml` lists; what it has for others is left out. */
export const localised = byLocale(text);

/** A text in some of these languages; what has a default needs no more. */
export const partlyLocalised = byLocale(text.optional());

/** A text in every language of the site. */
export type Localised = z.output<typeof localised>;

/** A text of `site.yaml` in one language. @throws where it has none in it, which the schema refuses */
export function inLocale(localisedText: Localised, locale: Locale): string {
  const own = localisedText[locale];
  if (own === undefined) throw new Error(`A text of site.yaml is not there in "${locale}".`);
  return own;
}

function byLocale<T extends z.ZodType>(one: T) {
  const texts = z.strictObject(Object.fromEntries(locales.map((locale) => [locale, one])));
  return z
    .preprocess(withoutUnlisted, texts)
    .meta({ patternProperties: { [localePattern.source]: {} } });
}

function withoutUnlisted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isUnlistedLanguage(key)));
}

function dateBy(parse: (written: string) => Date | null, error: string) {
  return z.union([z.date(), z.string()], { error }).transform((value, context) => {
    const date = value instanceof Date ? value : parse(value);
    if (date && !Number.isNaN(date.valueOf())) return date;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
}
