import { attachmentFaults, sniffKind } from '../schemas/ticket-attachments.ts';
import { pointerTo } from '../schemas/ticket-faults.ts';
import { faultsOf, type Ticket, type TicketFault } from '../schemas/ticket.ts';
import type { Desk } from './desk.ts';
import { sha256 } from './fingerprint.ts';
import type { Attachment } from './store.ts';
import type { ReceivedFile, Submission } from './submission.ts';

/** A submission that may be stored, or everything that is wrong with it. */
export type Judgement = { ticket: Ticket; attachments: Attachment[] } | { faults: TicketFault[] };

/** Judges the fields and the files of a submission together. */
export function judge({ schema }: Desk, { fields, files }: Submission): Judgement {
  const parsed = schema.safeParse(fields);
  const { attachments, faults } = judgeFiles(files);
  if (parsed.success && faults.length === 0) return { ticket: parsed.data, attachments };
  return { faults: [...(parsed.success ? [] : faultsOf(parsed.error)), ...faults] };
}

function judgeFiles(files: readonly ReceivedFile[]): {
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
