import { findSecrets } from '../lib/guard/find-secrets.ts';
import type { Finding } from '../lib/guard/finding.ts';
import { maskSecrets } from '../lib/guard/mask-secrets.ts';
import { pointerTo } from '../schemas/ticket-faults.ts';
import { cleanText } from '../schemas/ticket-text.ts';
import { maskFile } from './mask-file.ts';
import type { ReceivedFile, Submission } from './submission.ts';

/** Masks secrets in a text; gives the text itself where there are none. */
export type Mask = (text: string, field?: string) => Promise<string>;

/** A submission without secrets. */
export interface MaskedSubmission {
  submission: Submission;
  /** JSON pointers of what was masked: fields, and files as `/files/0`. */
  masked: string[];
}

/** Longer than any field may be: the rest is cut off before it costs time, and the ticket is refused. UTF-16 units. */
const longest = 100_000;

/**
 * Masks every secret in a submission before anything is stored, compared or shown again. What the
 * requester was asked about and chose to send (`confirmed`) stays, and so does a lone key of 64
 * hexadecimal digits: far more often it is the hash of a transaction.
 */
export async function maskSubmission(submission: Submission): Promise<MaskedSubmission> {
  const { category, confirmed } = submission.fields;
  const allowed = ['hex-key', ...kindsIn(confirmed)];
  const mask: Mask = async (text, field) => {
    const context = { field, category: typeof category === 'string' ? category : undefined };
    const findings = await findSecrets(text, context);
    return maskSecrets(
      text,
      findings.filter((finding) => isMasked(finding, field, allowed)),
    );
  };
  const fields = await Promise.all(
    Object.entries(submission.fields).map(async ([name, value]) => maskField(mask, name, value)),
  );
  const files: MaskedFile[] = [];
  for (const file of submission.files) files.push(await maskWhole(mask, file));
  return {
    submission: {
      ...submission,
      fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      files: files.map(({ file }) => file),
    },
    masked: [
      ...fields.filter(({ isMasked }) => isMasked).map(({ name }) => pointerTo(name)),
      ...files.flatMap(({ isMasked }, index) => (isMasked ? [pointerTo('files', index)] : [])),
    ],
  };
}

interface MaskedFile {
  file: ReceivedFile;
  isMasked: boolean;
}

async function maskField(mask: Mask, name: string, value: unknown) {
  // A proof of work is Base64 that nobody stores.
  if (typeof value !== 'string' || name === 'altcha') return { name, value, isMasked: false };
  // Control characters are dropped first: dropped later, they would put a broken secret together again.
  const text = cleanText(value.slice(0, longest));
  const masked = await mask(text, name);
  return { name, value: masked, isMasked: masked !== text };
}

async function maskWhole(mask: Mask, file: ReceivedFile): Promise<MaskedFile> {
  const masked = { name: await mask(file.name), bytes: await maskFile(mask, file) };
  const isMasked = masked.name !== file.name || masked.bytes !== file.bytes;
  return { file: masked, isMasked };
}

function isMasked(
  { kind, verdict }: Finding,
  field: string | undefined,
  allowed: string[],
): boolean {
  if (verdict === 'blocked') return true;
  return field !== 'email' && !allowed.includes(kind);
}

/** The kinds that a requester confirmed: a list in JSON, a repeated field or a list with commas in a form. */
function kindsIn(confirmed: unknown): string[] {
  return [confirmed]
    .flat()
    .filter((kinds) => typeof kinds === 'string')
    .flatMap((kinds) => kinds.split(','))
    .map((kind) => kind.trim());
}
