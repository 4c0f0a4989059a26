import { DeskProblem } from './problem.ts';

/** The most that a request may carry: five files of 25 MB in all, the fields, and what multipart adds. Bytes. */
export const bodyLimit = 30 * 1024 * 1024;

/**
 * Reads a body whole, counting as it comes; `Content-Length` refuses a larger one before it is sent.
 * @throws DeskProblem `too-large`, or `unreadable` where the connection broke
 */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length') ?? 0) > bodyLimit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > bodyLimit) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new DeskProblem('unreadable', { detail: 'The connection broke.', cause });
  }
  if (size > bodyLimit) throw tooLarge();
  return new Uint8Array(Buffer.concat(chunks));
}

function tooLarge(): DeskProblem {
  return new DeskProblem('too-large', {
    detail: `At most ${bodyLimit} bytes.`,
    errors: [{ pointer: '/files', code: 'ticket.attachments.tooLargeInAll' }],
  });
}
