import { stripMetadata } from '../../pictures/strip-metadata.ts';
import { attachmentKinds } from '../../schemas/ticket-attachment-kinds.ts';
import { kindOfName } from '../../schemas/ticket-attachments.ts';
import { attachmentLimits } from '../../schemas/ticket-limits.ts';

/** A file as it was chosen, and as it had better be sent. */
export interface PreparedFile {
  original: File;
  /** The picture without what was noted beside it; null where there was nothing to leave out. */
  stripped: File | null;
  /** Whether it may say where and when it was taken, and that cannot be left out. */
  hasMetadata: boolean;
}

/** A file before anybody has looked into it. */
export function unprepared(original: File): PreparedFile {
  return { original, stripped: null, hasMetadata: false };
}

/** Looks into a file, and leaves out of a picture what was noted beside it. Rejects where it cannot be read. */
export async function prepare(original: File): Promise<PreparedFile> {
  const kind = kindOfName(original.name);
  const metadata = kind ? attachmentKinds[kind].metadata : 'none';
  if (metadata !== 'removable' || original.size > attachmentLimits.fileBytes) {
    // A file that has gone since it was chosen shows itself here, not while it is sent.
    await original.slice(0, 1).arrayBuffer();
    return { ...unprepared(original), hasMetadata: metadata === 'stays' };
  }
  const stripped = stripMetadata(new Uint8Array(await original.arrayBuffer()));
  if (!stripped || stripped.length === original.size) {
    return { ...unprepared(original), hasMetadata: stripped === null };
  }
  const { name, type, lastModified } = original;
  const file = new File([new Uint8Array(stripped)], name, { type, lastModified });
  return { original, stripped: file, hasMetadata: false };
}
