import { z } from 'zod';
import { isTimeZone } from '../lib/date.ts';

const tag = z
  .string()
  .refine(isTag, { error: 'is not a language tag (BCP 47), such as es or pt-BR' });
const listOfTexts = z.array(z.string().min(1));

/** What sets a language apart that neither its tag nor its script tells; each overrules what would follow. */
export const ownTraits = z.strictObject({
  /** Open Graph's `language_TERRITORY`. */
  openGraph: z.string().exactOptional(),
  /** BCP 47 tag of the region whose dates it writes. */
  dates: tag.exactOptional(),
  /** A moment, with the places `{day}`, `{time}` and `{zone}`. */
  moment: z
    .string()
    .refine((text) => ['{day}', '{time}', '{zone}'].every((place) => text.includes(place)), {
      error: 'does not hold {day}, {time} and {zone}',
    })
    .exactOptional(),
  /** What stands between two sentences. */
  gap: z.string().exactOptional(),
  /** What stands before and behind an aside. */
  brackets: z.tuple([z.string(), z.string()]).exactOptional(),
  /** Whether search asks for words whole, not for what begins so. */
  asksWholeWords: z.boolean().exactOptional(),
  /** The scripts of its letters (Unicode, property Script). */
  letters: listOfTexts.exactOptional(),
  /** Whether words stand without spaces between them, so that few characters say much. */
  isDense: z.boolean().exactOptional(),
  /** Whether punctuation is full-width and brings its own space. */
  isFullWidth: z.boolean().exactOptional(),
  /** The letters, rows or initials of an index, in their order; what is empty takes the words' own first letters. */
  indexLetters: listOfTexts.exactOptional(),
  /** Pattern of a word that only holds a sentence together. */
  functionWord: z.string().refine(isPattern, { error: 'is not a pattern' }).exactOptional(),
});

const pairOfMarks = z.tuple([z.string().min(1), z.string().min(1)]);

/** What the house has decided of a language's typography. What it leaves open is not checked, but for `marks`. */
export const typographySchema = z.strictObject({
  besideLatin: z
    .enum(['closed', 'spaced'])
    .exactOptional()
    .describe(
      'Whether a blank stands between Chinese or Japanese words and Latin letters or digits.',
    ),
  unit: z
    .enum(['closed', 'spaced'])
    .exactOptional()
    .describe('Whether a blank stands between a number and a unit of Latin letters.'),
  marks: z
    .enum(['full', 'mixed'])
    .exactOptional()
    .describe(
      'Whether brackets and colons are full-width beside Chinese or Japanese words, or may be either: full where Chinese leaves it out, mixed where Japanese does.',
    ),
  quotes: pairOfMarks
    .exactOptional()
    .describe('The quotation marks of Chinese or Japanese sentences, where others may not stand.'),
  range: z
    .enum(['~', '～', '〜'])
    .exactOptional()
    .describe('What stands in a range such as 8:00〜24:00.'),
});

/** What the house has decided of a language's typography. */
export type Typography = z.infer<typeof typographySchema>;

/** A language of the site, as `site.yaml` lists it. */
export const languageRow = z.strictObject({
  tag: tag
    .exactOptional()
    .describe('BCP 47 tag (RFC 5646); the name of the locale where it is left out.'),
  name: z
    .string()
    .min(1)
    .exactOptional()
    .describe('Its own name, for the switcher; Intl knows it of most languages.'),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'is not an IANA time zone, such as Asia/Tokyo' })
    .describe('IANA name of the zone that its readers live by.'),
  timeZoneName: z
    .string()
    .min(1)
    .exactOptional()
    .describe('What its readers call that zone, such as Singapore time.'),
  fallback: z
    .array(z.string())
    .default([])
    .describe('Which languages fill in, in this order, where a translation is missing.'),
  traits: ownTraits.default({}),
  typography: typographySchema
    .default({})
    .describe('How this site writes the language, for the checks.'),
});

/** A language of the site. */
export type LanguageRow = z.infer<typeof languageRow>;

/** A path segment that can name a language, such as `zh` or `pt-br`. */
export const localePattern = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

function isTag(text: string): boolean {
  try {
    return new Intl.Locale(text).toString() !== '';
  } catch {
    return false;
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').unicode;
  } catch {
    return false;
  }
}
