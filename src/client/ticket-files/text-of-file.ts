import { attachmentKinds } from '../../schemas/ticket-attachment-kinds.ts';
import { kindOfName } from '../../schemas/ticket-attachments.ts';

/** Encodings of our readers' text files besides Unicode. */
const others = ['gb18030', 'shift_jis', 'euc-kr'];

/**
 * What a text attachment says, for the secret guard; empty for a file of another kind. A file that is
 * no Unicode is read in each encoding that it may have, one reading after the other: a secret shows in
 * one of them. Rejects where the file cannot be read.
 */
export async function textOfFile(file: File): Promise<string> {
  const kind = kindOfName(file.name);
  if (!kind || attachmentKinds[kind].family !== 'text') return '';
  const bytes = await file.arrayBuffer();
  const [first = 0, second = 0] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return others.map((encoding) => new TextDecoder(encoding).decode(bytes)).join('\n');
  }
}
