import type * as z from 'zod/mini';
import { isText, objectOf } from '../lib/shape.ts';

/** One thing that a requester must correct: where (RFC 6901) and the key of the text that says how. */
export interface TicketFault {
  /** @example '/email' */
  pointer: string;
  /** @example 'ticket.email.missing' */
  code: string;
}

/** Whether something from an endpoint or a storage is a fault. */
export const isTicketFault = objectOf<TicketFault>({ pointer: isText, code: isText });

/** The faults that a ticket's schema found, one for each field, in the schema's order. */
export function faultsOf(error: z.core.$ZodError): TicketFault[] {
  const faults = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointerTo(key), code: 'ticket.unknownField' }))
      : [{ pointer: pointerTo(...issue.path), code: issue.message }],
  );
  // A body may name a hundred thousand unknown fields: the first fault of each is kept in one pass.
  const first = new Map<string, TicketFault>();
  for (const fault of faults) if (!first.has(fault.pointer)) first.set(fault.pointer, fault);
  return [...first.values()];
}

/**
 * A JSON pointer (RFC 6901).
 * @example pointerTo('files', 0) // '/files/0'
 */
export function pointerTo(...path: PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
