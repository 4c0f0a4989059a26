import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { TicketFault } from '../schemas/ticket-faults.ts';

const problems = {
  unreadable: [400, 'The body cannot be read'],
  'idempotency-key-missing': [400, 'The Idempotency-Key header is missing'],
  'idempotency-key-malformed': [400, 'The Idempotency-Key header is malformed'],
  'origin-refused': [403, 'This origin may not send tickets here'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'This method is not allowed here'],
  'in-flight': [409, 'A request with this Idempotency-Key is being processed'],
  'too-large': [413, 'The body is too large'],
  'media-type': [415, 'This media type is not supported'],
  faults: [422, 'The ticket has faults'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used with another body'],
  'rate-limited': [429, 'Too many tickets in a short time'],
  internal: [500, 'Internal error'],
  busy: [503, 'Too busy, try again shortly'],
  unavailable: [503, 'The ticket could not be stored'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

/** What can go wrong with a request. */
export type ProblemName = keyof typeof problems;

/** Why a request is refused; thrown from wherever that is found out. */
export class DeskProblem extends Error {
  readonly problem: ProblemName;
  readonly detail: string | undefined;
  readonly errors: readonly TicketFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problem: ProblemName,
    more: {
      detail?: string;
      errors?: readonly TicketFault[];
      headers?: Readonly<Record<string, string>>;
      cause?: unknown;
    } = {},
  ) {
    super(problem, { cause: more.cause });
    this.problem = problem;
    this.detail = more.detail;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

/** The status code of a problem. */
export function statusOf(problem: ProblemName): ContentfulStatusCode {
  return problems[problem][0];
}

/**
 * Does what needs the disk.
 * @throws DeskProblem `unavailable` where it fails, as when the disk is full
 */
export async function orUnavailable<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new DeskProblem('unavailable', { headers: { 'Retry-After': '30' }, cause });
  }
}

/** Answers with a problem document (RFC 9457), its faults as `errors`. */
export function answerProblem(
  c: Context,
  { problem, detail, errors, headers }: DeskProblem,
): Response {
  const [status, title] = problems[problem];
  const type = `urn:wenda:problem:${problem}`;
  const document = { type, title, status, detail, errors: errors.length > 0 ? errors : undefined };
  return c.body(JSON.stringify(document), status, {
    ...headers,
    'Content-Type': 'application/problem+json',
  });
}
