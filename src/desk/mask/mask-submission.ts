import { pointerTo } from '../../schemas/ticket-faults.ts';
import { mayHoldOf, type TicketCategoryRules } from '../../schemas/ticket-config.ts';
import { textUnitsMax } from '../../schemas/ticket-limits.ts';
import { cleanText } from '../../schemas/ticket-text.ts';
import { maskInWorker } from './mask-in-worker.ts';
import { maskFile } from './mask-file.ts';
import { maskText } from './mask-text.ts';
import { DeskProblem } from '../problem.ts';
import type { ReceivedFile, Submission } from '../receive/submission.ts';

/** A submission without secrets. */
export interface MaskedSubmission {
  submission: Submission;
  /** JSON pointers of what was masked: fields, and files as `/files/0`. */
  masked: string[];
}

/** Masks a text that stands at a pointer, in a field or in a file. */
type Mask = (text: string, pointer: string, field?: string) => Promise<string>;

/** More than any field may have, with room for blanks around it: the rest is cut off, and the ticket is refused. */
const maxUnits = textUnitsMax + 10_000;

/** Longer texts are masked in a thread of their own, so that others are answered meanwhile. UTF-16 code units. */
const maxUnitsInPlace = 20_000;

/**
 * Masks every secret in a submission before anything is stored, compared or shown again.
 * @throws DeskProblem `faults` where a text takes too long, `busy` where too many do
 */
export async function maskSubmission(
  submission: Submission,
  categories: readonly TicketCategoryRules[],
): Promise<MaskedSubmission> {
  const { category, confirmed } = submission.fields;
  const context = {
    mayHold: mayHoldOf(categories, category),
    confirmed: kindsIn(confirmed),
  };
  const texts = Object.values(submission.fields).filter((value) => typeof value === 'string');
  const ofFields = texts.join('').length;
  const mask: Mask = async (text, pointer, field) => {
    const unmasked = { ...context, text, field };
    const length = field === undefined ? text.length : ofFields;
    const masked = await (length > maxUnitsInPlace ? maskInWorker(unmasked) : maskText(unmasked));
    if (masked !== null) return masked;
    const errors = [{ pointer, code: 'ticket.attachments.unchecked' }];
    throw new DeskProblem('faults', { errors });
  };
  const fields: [string, unknown][] = [];
  const files: ReceivedFile[] = [];
  const masked: string[] = [];
  for (const [name, value] of Object.entries(submission.fields)) {
    const pointer = pointerTo(name);
    const { before, after } = await maskField(mask, pointer, name, value);
    fields.push([name, after]);
    if (after !== before) masked.push(pointer);
  }
  for (const [index, file] of submission.files.entries()) {
    const pointer = pointerTo('files', index);
    const name = await mask(file.name, pointer);
    const bytes = await maskFile((text) => mask(text, pointer), file);
    files.push({ name, bytes });
    if (name !== file.name || bytes !== file.bytes) masked.push(pointer);
  }
  return { submission: { ...submission, fields: Object.fromEntries(fields), files }, masked };
}

async function maskField(mask: Mask, pointer: string, name: string, value: unknown) {
  // A proof of work is Base64 that nobody stores.
  if (typeof value !== 'string' || name === 'altcha') return { before: value, after: value };
  // Control characters are dropped first: dropped later, they would put a broken secret together again.
  const text = cleanText(value.slice(0, maxUnits));
  return { before: text, after: await mask(text, pointer, name) };
}

/** The kinds that a requester confirmed: a list in JSON, a repeated field or a list with commas in a form. */
function kindsIn(confirmed: unknown): string[] {
  return [confirmed]
    .flat()
    .filter((kinds) => typeof kinds === 'string')
    .flatMap((kinds) => kinds.split(','))
    .map((kind) => kind.trim());
}
