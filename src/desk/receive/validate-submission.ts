import { attachmentFaults, sniffKind } from '../../schemas/ticket-attachments.ts';
import { pointerTo } from '../../schemas/ticket-faults.ts';
import { faultsOf, type Ticket, type TicketFault } from '../../schemas/ticket.ts';
import type { Desk } from '../desk.ts';
import { sha256 } from '../store/sha256.ts';
import { DeskProblem } from '../problem.ts';
import type { Attachment } from '../store/new-ticket.ts';
import type { ReceivedFile, Submission } from './submission.ts';

/** A ticket that passed every check, with its files. */
export interface ValidTicket {
  ticket: Ticket;
  attachments: Attachment[];
  /** How many signs of a machine it has: 0 to 3. */
  score: number;
}

/** Nobody reads and fills in the form in less, in seconds. */
export const minSecondsOpen = 3;

/**
 * Checks the fields and the files of a submission together. Signs of a machine are counted and refuse
 * nobody, but for a program that was asked for a proof of work and has none.
 * @param owner the one ticket that a proof of work serves
 * @throws DeskProblem `faults` with everything that is wrong
 */
export async function validateSubmission(
  { schema, proofs }: Desk,
  { source, fields, files }: Submission,
  owner: string,
): Promise<ValidTicket> {
  const parsed = schema.safeParse(fields);
  const { attachments, faults } = checkFiles(files);
  if (!parsed.success || faults.length > 0) {
    throw refused([...(parsed.success ? [] : faultsOf(parsed.error)), ...faults]);
  }
  const ticket = parsed.data;
  const isProved = !proofs || (await proofs.isProof(fields['altcha'], owner));
  if (!isProved && source === 'program') {
    throw refused([{ pointer: '/altcha', code: 'ticket.altcha.missing' }]);
  }
  const signs = [
    ticket.website !== undefined,
    ticket.seconds_open !== undefined && ticket.seconds_open < minSecondsOpen,
    !isProved,
  ];
  return { ticket, attachments, score: signs.filter(Boolean).length };
}

function checkFiles(files: readonly ReceivedFile[]): {
  attachments: Attachment[];
  faults: TicketFault[];
} {
  const faults = attachmentFaults(files.map(({ name, bytes }) => ({ name, size: bytes.length })));
  if (faults.length > 0) return { attachments: [], faults };
  const attachments: Attachment[] = [];
  files.forEach(({ name, bytes }, index) => {
    const kind = sniffKind(bytes, name);
    if (kind) attachments.push({ name, kind, bytes, sha256: sha256(bytes) });
    else faults.push({ pointer: pointerTo('files', index), code: 'ticket.attachments.kind' });
  });
  return { attachments, faults };
}

function refused(errors: TicketFault[]): DeskProblem {
  return new DeskProblem('faults', { errors });
}
