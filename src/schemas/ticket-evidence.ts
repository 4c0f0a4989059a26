import * as z from 'zod/mini';
import { parseCalendarDate } from '../lib/date.ts';
import type { EvidenceKind } from './ticket-evidence-kinds.ts';
import { ticketLimits } from './ticket-limits.ts';
import { isLongerThan } from './ticket-text.ts';

/** The schema of one piece of evidence, whose text `cleanValue` has been over. */
export function evidenceField(kind: EvidenceKind) {
  const text = z.string({ error: 'ticket.notText' }).check(
    z.refine((value) => !isLongerThan(value, ticketLimits.evidenceMax), {
      error: 'ticket.evidence.tooLong',
      abort: true,
    }),
  );
  return z.optional(z.pipe(text, z.transform(readers[kind])));
}

/**
 * Reads an amount as people write it and gives its plain decimal text, or null. Never a float: coins
 * have up to 18 decimals. One comma before exactly three digits is a thousands separator, as in the
 * four languages of the site; any other single comma is a decimal point.
 * @example parseDecimal('１，２３４．５０') // '1234.50'
 * @example parseDecimal('0,25') // '0.25'
 */
export function parseDecimal(written: string): string | null {
  const text = written
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s'’_](?=\d)/g, '');
  const match = /^([+-]?)\s?((?:\d|[.,](?=\d))+|\d[\d.,]*[.,])$/.exec(text);
  if (!match) return null;
  const [, sign = '', digits = ''] = match;
  const point = decimalPointOf(digits);
  const whole = point < 0 ? digits : digits.slice(0, point);
  const fraction = point < 0 ? '' : digits.slice(point + 1);
  if (!isGrouped(whole) || /\D/.test(fraction)) return null;
  const plain = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return (sign === '-' ? '-' : '') + plain + (fraction && `.${fraction}`);
}

/**
 * Reads a local date and time, with or without seconds and offset, and gives it in ISO 8601, or null.
 * @example parseDateTime('2026/11/20 9:05') // '2026-11-20T09:05'
 */
export function parseDateTime(written: string): string | null {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\s?T\s?|\s)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      written.normalize('NFKC').replaceAll('−', '-').trim(),
    );
  if (!match) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second, fraction = ''] = match;
  const offset = offsetOf(match[8]);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (offset === null || !parseCalendarDate(date)) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const seconds = second === undefined ? '' : `:${second}${fraction}`;
  return `${date}T${hour.padStart(2, '0')}:${minute}${seconds}${offset}`;
}

const readers = {
  text: (value: string) => value,
  number: readerOf(parseDecimal, 'ticket.evidence.notNumber'),
  datetime: readerOf(parseDateTime, 'ticket.evidence.notDateTime'),
};

function readerOf(parse: (value: string) => string | null, code: string) {
  return (value: string, context: z.core.ParsePayload): string => {
    const read = parse(value);
    if (read !== null) return read;
    context.issues.push({ code: 'custom', message: code, input: value });
    return z.NEVER;
  };
}

/** Where the decimal point stands among digits, points and commas; -1 where there is none. */
function decimalPointOf(digits: string): number {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return Math.max(comma, point);
  const last = Math.max(comma, point);
  if (last !== digits.search(/[.,]/)) return -1;
  return comma >= 0 && /^[1-9]\d{0,2},\d{3}$/.test(digits) ? -1 : last;
}

/** Whether the whole part has no separators, or one kind of them in thousands or in lakhs. */
function isGrouped(whole: string): boolean {
  return (
    /^\d*$/.test(whole) ||
    /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})*,\d{3}$/.test(whole)
  );
}

/** An offset as `+08:00` or `Z`, empty where there is none, null where there is no such offset. */
function offsetOf(written: string | undefined): string | null {
  if (!written) return '';
  if (written.toUpperCase() === 'Z') return 'Z';
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(written) ?? [];
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours}:${minutes}`;
}
