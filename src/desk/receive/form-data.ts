import { requestLimits } from '../../schemas/ticket-limits.ts';
import { DeskProblem } from '../problem.ts';

/** Room for every field twice, and for files. */
const maxParts = 2 * requestLimits.fields;

/**
 * Reads a form in either encoding.
 * @throws DeskProblem `unreadable`
 */
export async function parseForm(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<FormData> {
  if (hasTooManyParts(body, contentType)) {
    throw new DeskProblem('unreadable', { detail: `More than ${maxParts} parts.` });
  }
  try {
    return await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
  } catch (cause) {
    throw new DeskProblem('unreadable', { detail: 'The form data is malformed.', cause });
  }
}

/** Counting parts is cheap; reading a million of them would block everybody. */
function hasTooManyParts(body: Uint8Array<ArrayBuffer>, contentType: string): boolean {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1];
  if (!boundary) return false;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let parts = 0;
  for (let at = bytes.indexOf(`--${boundary}`); at >= 0 && parts <= maxParts; parts += 1) {
    at = bytes.indexOf(`--${boundary}`, at + boundary.length);
  }
  return parts > maxParts;
}
