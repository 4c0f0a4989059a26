import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { calendarDate, entryReference, formerAddress, text } from './fields.ts';
import { differs } from './differs.ts';
import { translationRecord } from './translation.ts';

/** The frontmatter that every entry has, whatever its collection. */
export const entryFields = {
  title: text.describe("The question, task or term, shown as the page's heading."),
  updated: calendarDate.describe('The day on which somebody last checked that the text is true.'),
  description: text
    .optional()
    .describe('One or two sentences; shown under the title and to search engines.'),
  aliases: z
    .array(text)
    .optional()
    .describe('What readers also call it; search finds the entry by each.'),
  related: z.array(entryReference).optional().describe('Entries to read next, as collection/slug.'),
  formerly: z
    .array(formerAddress)
    .optional()
    .describe('Where it stood before: slugs, or paths of an older site. They lead to it for good.'),
  reviewBy: calendarDate
    .optional()
    .describe('The day by which somebody must read it again; past it, the build warns.'),
  differs: differs
    .optional()
    .describe('In what it differs from its source on purpose, each with the reason.'),
  draft: z.boolean().optional().describe('Shown by npm run dev alone.'),
  source: z
    .enum(locales)
    .optional()
    .describe('The locale whose text is the source of the others, where it is not the usual one.'),
  translation: translationRecord
    .optional()
    .describe('What it was translated from: wenda translate writes it.'),
};
