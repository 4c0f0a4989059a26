import { requestLimits } from '../../schemas/ticket-limits.ts';
import { DeskProblem } from '../problem.ts';
import type { TicketMediaType } from './media-type.ts';

/** The memory that bodies may take together while they arrive and are stored: four of the largest. Bytes. */
export const bodiesLimit = 4 * requestLimits.bodyBytes;

/** Memory shared by all requests. */
export interface BodyMemory {
  /** @throws DeskProblem `busy` */
  take: (bytes: number) => void;
  giveBack: (bytes: number) => void;
  /** @throws DeskProblem `busy` */
  requireRoom: (bytes: number) => void;
}

/** Memory that gives out no more than a limit at once. */
export function bodyMemory(limit: number): BodyMemory {
  let taken = 0;
  const requireRoom = (bytes: number) => {
    if (taken + bytes > limit) throw new DeskProblem('busy', { headers: { 'Retry-After': '10' } });
  };
  return {
    requireRoom,
    take: (bytes) => {
      requireRoom(bytes);
      taken += bytes;
    },
    giveBack: (bytes) => (taken -= bytes),
  };
}

/**
 * Reads a whole body, works with it, and gives its memory back afterwards. `Content-Length` refuses
 * before anything is sent, but only what has arrived takes memory: a slow sender blocks nobody.
 * @throws DeskProblem `too-large`, `busy`, or `unreadable` where the connection was interrupted
 */
export async function withBody<T>(
  request: Request,
  type: TicketMediaType,
  memory: BodyMemory,
  work: (body: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  const limit = type === 'multipart/form-data' ? requestLimits.bodyBytes : requestLimits.textBytes;
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > limit) throw tooLarge(type);
  memory.requireRoom(announced);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunksOf(request)) {
      if (size + chunk.length > limit) throw tooLarge(type);
      memory.take(chunk.length);
      size += chunk.length;
      chunks.push(chunk);
    }
    return await work(Buffer.concat(chunks.splice(0), size));
  } finally {
    memory.giveBack(size);
  }
}

/** The problem of a body that is too large. */
export function tooLarge(type: TicketMediaType): DeskProblem {
  const isText = type !== 'multipart/form-data';
  const fault = isText
    ? { pointer: '/description', code: 'ticket.description.tooLong' }
    : { pointer: '/files', code: 'ticket.attachments.tooLargeInAll' };
  const detail = `At most ${isText ? requestLimits.textBytes : requestLimits.bodyBytes} bytes.`;
  return new DeskProblem('too-large', { detail, errors: [fault] });
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* request.body ?? [];
  } catch (cause) {
    throw new DeskProblem('unreadable', { detail: 'The connection was interrupted.', cause });
  }
}
