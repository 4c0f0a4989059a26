import { z } from 'zod';
import { isTimeZone } from '../lib/date.ts';

/** What a fact can be; each kind is written in its own way in each language. */
export const factKinds = [
  'money',
  'percent',
  'duration',
  'time',
  'count',
  'address',
  'name',
] as const;

/** The units of a duration: those that Intl writes (ECMA-402), and the working day. */
export const durationUnits = [
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'year',
] as const;

const text = z.string().trim().min(1, { error: 'is empty' }).meta({ pattern: '\\S' });

/** More digits than these no number keeps (IEEE 754). */
const digits = /^(?=\d{1,15}$|[\d.]{1,16}$)\d+(?:\.\d+)?$/;
const notDigits = { error: 'is not a number of up to 15 digits, written as 10000 or "0.10"' };

/** A number; in quotation marks it keeps the zeros at its end, as in "0.10". */
const amount = z.union([
  z
    .number()
    .nonnegative()
    .refine((value) => digits.test(String(value)), notDigits),
  z.string().regex(digits, notDigits),
]);
const clock = z
  .string()
  .regex(/^(?:[0-3]\d|4[0-7]):[0-5]\d$/, { error: 'is not a time of day, written as "08:00"' });

/** Texts by the locale of their language. */
const byLanguage = z.record(z.string(), text);

/** The words of a unit: one text, or one a plural form (CLDR), such as `one` and `other`. */
const unitWords = z.union([
  text,
  z.object({ other: text }).catchall(text).describe('One text a plural form, such as one, other.'),
]);

const common = {
  forms: z
    .record(
      z.string(),
      z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'is not a slug' }), text),
    )
    .optional()
    .describe(
      'By locale and name, other ways to write it: {{number}} is the number alone, {{text}} the whole. The form "default" takes the place of the whole.',
    ),
  since: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a day, written as 2026-11-21' })
    .optional()
    .describe('The day since which it holds.'),
  notIn: z
    .array(text)
    .optional()
    .describe(
      'Places where the same figure stands for something else: faq/fees, ui/search.title, site/support.',
    ),
};

const amounts = z.union([amount, z.tuple([amount, amount])]).describe('A number, or [from, to].');

/** What each kind of fact holds. */
export const factSchemas = {
  money: z.strictObject({
    kind: z.literal('money'),
    value: amounts,
    unit: text.describe('A currency or coin, such as USD or USDT.'),
    ...common,
  }),
  percent: z.strictObject({ kind: z.literal('percent'), value: amounts, ...common }),
  duration: z.strictObject({
    kind: z.literal('duration'),
    value: amounts,
    unit: z.enum(durationUnits),
    ...common,
  }),
  time: z.strictObject({
    kind: z.literal('time'),
    value: z
      .union([clock, z.tuple([clock, clock])])
      .describe('"08:00", or ["08:00", "24:00"]; "25:00" is 1:00 on the next day.'),
    zone: z
      .string()
      .refine(isTimeZone, { error: 'is not an IANA time zone, such as Asia/Tokyo' })
      .optional()
      .describe('Its time zone; with it there is the form "local", the time where readers live.'),
    ...common,
  }),
  count: z.strictObject({
    kind: z.literal('count'),
    value: amounts,
    unit: z
      .union([text, z.record(z.string(), unitWords)])
      .optional()
      .describe('What is counted: MB, or a text or plural forms by locale.'),
    ...common,
  }),
  address: z.strictObject({ kind: z.literal('address'), value: text, ...common }),
  name: z.strictObject({
    kind: z.literal('name'),
    value: z
      .union([text, z.array(text).min(1), byLanguage])
      .describe('A name, a list of names, or one a locale.'),
    ...common,
  }),
} as const satisfies Record<(typeof factKinds)[number], z.ZodObject>;

/** Something that is true in one place and said in many. */
export type Fact = z.output<(typeof factSchemas)[keyof typeof factSchemas]>;

/** A fact of a document, or null where it is none. */
export function readFact(written: unknown): Fact | null {
  const kind = factKinds.find((one) => one === Object(written)['kind']);
  return (kind && factSchemas[kind].safeParse(written).data) ?? null;
}
