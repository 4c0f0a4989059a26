import {
  attachmentKindNames as kinds,
  attachmentKinds,
  type AttachmentKind,
} from './ticket-attachment-kinds.ts';
import { pointerTo, type TicketFault } from './ticket-faults.ts';
import { attachmentLimits } from './ticket-limits.ts';

/** The value of a file input's `accept`. */
export const attachmentAccept = kinds
  .flatMap((kind) => attachmentKinds[kind].extensions.map((extension) => `.${extension}`))
  .join(',');

/** What is wrong with a choice of files as far as names and sizes tell; the bytes are the desk's to check. */
export function attachmentFaults(files: readonly { name: string; size: number }[]): TicketFault[] {
  const all: TicketFault[] = [];
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const hasVideo = files.some(({ name }) => isVideo(kindOfName(name)));
  const { totalBytes, totalBytesWithVideo } = attachmentLimits;
  if (files.length > attachmentLimits.files) {
    all.push({ pointer: '/files', code: 'ticket.attachments.tooMany' });
  } else if (total > (hasVideo ? totalBytesWithVideo : totalBytes)) {
    all.push({ pointer: '/files', code: 'ticket.attachments.tooLargeInAll' });
  }
  const each = files.flatMap((file, index) => {
    const code = codeOf(file);
    return code ? [{ pointer: pointerTo('files', index), code }] : [];
  });
  return [...all, ...each];
}

/** The kind that a file's name claims, or null where no such kind may be attached. */
export function kindOfName(name: string): AttachmentKind | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase();
  return (
    kinds.find((kind) => attachmentKinds[kind].extensions.some((e) => e === extension)) ?? null
  );
}

/**
 * The kind that a file's bytes prove, or null where they are not what its name says. Pictures may bear
 * one another's extension, since browsers and messengers save WebP and PNG as `.jpg`, and so may videos;
 * the kind is then that of the bytes.
 */
export function sniffKind(bytes: Uint8Array, name: string): AttachmentKind | null {
  const claimed = kindOfName(name);
  if (claimed === null || bytes.length === 0) return null;
  const relatives = kinds.filter((kind) => familyOf(kind) === familyOf(claimed));
  return [claimed, ...relatives].find((kind) => attachmentKinds[kind].matches(bytes)) ?? null;
}

function familyOf(kind: AttachmentKind | null) {
  return kind && attachmentKinds[kind].family;
}

function isVideo(kind: AttachmentKind | null): boolean {
  return familyOf(kind) === 'video';
}

function codeOf({ name, size }: { name: string; size: number }): string | null {
  const kind = kindOfName(name);
  if (kind === null) return 'ticket.attachments.kind';
  if (size === 0) return 'ticket.attachments.empty';
  if (isVideo(kind)) {
    return size > attachmentLimits.videoBytes ? 'ticket.attachments.videoTooLarge' : null;
  }
  return size > attachmentLimits.fileBytes ? 'ticket.attachments.tooLarge' : null;
}
