import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { calendarDate } from './fields.ts';

/** A digest of a section's words: letters alone, which no YAML reader takes for a number. */
export const digestPattern = /^[a-p]{8}$/;

const digest = z.string().regex(digestPattern, {
  error: 'is not a digest as "translate --done" writes it: eight letters from a to p',
});

/** What a translation says of the text that it was made from; `wenda translate` writes it. */
export const translationRecord = z.strictObject({
  from: z.enum(locales).describe('The language of the source.'),
  on: calendarDate.describe('The day on which it last said what its source said.'),
  head: digest.describe('Of the title and the description.'),
  beginning: digest.optional().describe('Of what stands before the first ## heading.'),
  sections: z.record(z.string(), digest).default({}).describe('Of each section, by its heading.'),
});

/** The record of a translation, checked. */
export type TranslationRecord = z.output<typeof translationRecord>;
