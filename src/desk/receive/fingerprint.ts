import { cleanLine } from '../../schemas/ticket-text.ts';
import type { Fingerprints } from '../store/new-ticket.ts';
import { sha256 } from '../store/sha256.ts';
import type { Submission } from './submission.ts';

/** Fields that prove or allow something: a retry may bring others. */
const proofs = ['altcha', 'confirmed', 'seconds_open'];

/** Fields that the browser adds to what the requester wrote. */
const around = [...proofs, 'locale', 'page_url', 'form_version', 'website', 'corrects'];

/**
 * The fingerprints of a submission as it was received, secrets masked: the same whatever media type it
 * came in, and whatever `site.yaml` has come to say about its fields.
 */
export function fingerprintsOf({ fields, files }: Submission): Fingerprints {
  const kept = files.map((file) => [file.name, sha256(file.bytes)]);
  const without = (names: readonly string[]) =>
    sha256(JSON.stringify([canonical(fields, names), kept]));
  return { body: without(proofs), content: without(around) };
}

/** Fields in one order, without what is empty and without what only line breaks and blanks differ in. */
function canonical(fields: Submission['fields'], without: readonly string[]): unknown[] {
  return Object.entries(fields)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => [name, comparable(value)] as const)
    .filter(([, value]) => value !== '' && value !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A field is text or a list of texts. Anything else is never stored, and may be nested too deep to be walked. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return cleanLine(value);
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : typeof one));
  return typeof value === 'object' && value !== null ? 'object' : value;
}
