import type { z } from 'zod';
import { readRetryAfter } from '../../lib/retry-after.ts';
import { RelayFailure, type RelayServices } from './relay.ts';

/** Statuses below 500 that pass with time (RFC 9110 15.5.9, RFC 8470, RFC 6585). */
const passing = [408, 425, 429];

/** A request to a ticket system, without its address. */
export type RelayRequest = Omit<RequestInit, 'signal' | 'redirect'> & { signal: AbortSignal };

/**
 * Asks a ticket system for an answer of a known shape.
 * @throws RelayFailure for any other answer, redirects included: they lead to a sign-in page
 */
export async function requestJson<T>(
  { fetch, now }: RelayServices,
  url: URL,
  answer: z.ZodType<T>,
  request: RelayRequest,
): Promise<T> {
  const { response, body } = await send(fetch, url, request);
  const { status, ok, headers } = response;
  if (ok) return parse(answer, body, status);
  throw new RelayFailure(`${status} ${body.slice(0, 300)}`.trim(), {
    status,
    isFinal: status < 500 && !passing.includes(status),
    retryAt: readRetryAfter(headers.get('Retry-After'), now().valueOf()),
  });
}

async function send(
  fetch: RelayServices['fetch'],
  url: URL,
  init: RequestInit,
): Promise<{ response: Response; body: string }> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    return { response, body: await response.text() };
  } catch (cause) {
    throw new RelayFailure(`no answer: ${reasonOf(cause)}`, { cause });
  }
}

function parse<T>(answer: z.ZodType<T>, body: string, status: number): T {
  const json = jsonOf(body);
  const parsed = answer.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const found = json === undefined ? 'no JSON' : `${issue?.path.join('.')}: ${issue?.message}`;
  throw new RelayFailure(`${status}, but not an answer of the ticket system's (${found})`, {
    status,
    cause: parsed.error,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why Node's `fetch` failed: it says only that it did, and keeps the reason, such as ECONNREFUSED, below. */
function reasonOf(error: unknown): string {
  const { cause, name, message } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? (name === 'TypeError' ? message : name);
}
