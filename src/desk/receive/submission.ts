import { neutraliseFileName } from './file-name.ts';
import { parseForm } from './form-data.ts';
import type { TicketMediaType } from './media-type.ts';
import { DeskProblem } from '../problem.ts';
import { requestLimits } from '../../schemas/ticket-limits.ts';
import { tooLarge } from './request-body.ts';

/** A file as it arrived, under a name that is safe. */
export interface ReceivedFile {
  name: string;
  bytes: Uint8Array;
}

/** What a request brought, before anything is checked. */
export interface Submission {
  /** `program` for JSON and for multipart with a part `ticket`, `form` for the flat fields of a plain form. */
  source: 'program' | 'form';
  fields: Record<string, unknown>;
  files: ReceivedFile[];
  /** The hidden field of a plain form. */
  formKey?: string | undefined;
}

/** Fields of a plain form that are no part of the ticket; browsers fill in `_charset_`. */
const formOnly = ['idempotency_key', '_charset_', 'files', 'files[]'];

/**
 * Reads a body as a ticket's fields and files.
 * @throws DeskProblem `unreadable`
 */
export async function readSubmission(
  body: Uint8Array<ArrayBuffer>,
  type: TicketMediaType,
  contentType: string,
): Promise<Submission> {
  if (type === 'application/json') {
    return { source: 'program', fields: fieldsOf(Object.entries(parseObject(body))), files: [] };
  }
  const form = await parseForm(body, contentType);
  const ticket = form.get('ticket');
  if (ticket === null) return plainForm(form);
  const json = typeof ticket === 'string' ? Buffer.from(ticket) : await ticket.bytes();
  if (json.length > requestLimits.textBytes) throw tooLarge('application/json');
  const unknown = [...form.keys()].filter((name) => !['ticket', 'files', 'files[]'].includes(name));
  // An unknown part becomes an unknown field, which the schema then names.
  const extra = Object.fromEntries(unknown.map((name) => [name, '(a part of its own)']));
  return {
    source: 'program',
    fields: fieldsOf([...Object.entries(extra), ...Object.entries(parseObject(json))]),
    files: await filesOf(form),
  };
}

async function plainForm(form: FormData): Promise<Submission> {
  const fields = new Map<string, string>();
  let size = 0;
  for (const [name, value] of form) {
    if (typeof value !== 'string' || formOnly.includes(name)) continue;
    size += name.length + value.length;
    if (size > requestLimits.textBytes) throw tooLarge('application/x-www-form-urlencoded');
    // A form without JavaScript may show one field for each of several categories: the filled one counts.
    if (!fields.get(name)?.trim()) fields.set(name, value);
  }
  const confirmed = form.getAll('confirmed').filter((kind) => typeof kind === 'string');
  if (confirmed.length > 0) fields.set('confirmed', confirmed.join());
  const key = form.get('idempotency_key');
  const formKey = typeof key === 'string' ? key : undefined;
  return { source: 'form', fields: fieldsOf(fields), files: await filesOf(form), formKey };
}

/** Fields by name, no more of them than a form could have. */
function fieldsOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const fields = Object.fromEntries(entries);
  if (Object.keys(fields).length <= requestLimits.fields) return fields;
  throw new DeskProblem('unreadable', { detail: `More than ${requestLimits.fields} fields.` });
}

/** Every file of a form, whatever its part is called; an empty file input sends one without name and bytes. */
async function filesOf(form: FormData): Promise<ReceivedFile[]> {
  const files = [...form]
    .filter(([name]) => name !== 'ticket')
    .map(([, value]) => value)
    .filter((value): value is File => typeof value !== 'string')
    .filter(({ name, size }) => name !== '' || size > 0);
  return Promise.all(
    files.map(async (file) => ({ name: neutraliseFileName(file.name), bytes: await file.bytes() })),
  );
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch (cause) {
    throw new DeskProblem('unreadable', { detail: 'The ticket is not JSON in UTF-8.', cause });
  }
  throw new DeskProblem('unreadable', { detail: 'The ticket is not a JSON object.' });
}
