import { isObject, isText } from '../../../lib/shape.ts';
import type { TicketFault } from '../../../schemas/ticket-faults.ts';
import type { Answer } from '../answer.ts';
import { readRetryAfter } from '../../../lib/retry-after.ts';
import type { OutboxItem } from '../item.ts';
import { documentOf, isRedirected, type Adapter } from './adapter.ts';
import type { Post, Reply } from './post.ts';

/** A service like Formspree acknowledges without a reference. */
const acknowledgement = {
  reference: null,
  statusToken: null,
  replyBy: null,
  receivedAt: null,
  masked: [],
};

/**
 * A form service like Formspree: flat fields, and JSON for who asks for it. It knows no keys, so that a
 * repeat may make a second ticket: whatever is not a clear answer is `lost`.
 */
export function formServiceAdapter(post: Post, now: () => number = Date.now): Adapter {
  return {
    isIdempotent: false,
    send: async (item, files) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(item.fields)) {
        for (const one of [value].flat()) body.append(name, one);
      }
      for (const { name, blob } of files) body.append('files', blob, name);
      // No progress: to listen for it takes a preflight, which such services need not answer.
      const reply = await post(item.endpoint, {
        headers: { Accept: 'application/json' },
        body,
      });
      return readFormService(reply, item, now());
    },
  };
}

/**
 * What an answer of a form service means. Success is 200 with `{"ok": true}`, faults are
 * `{"errors": [{"field", "message"}]}` with 400 or 422 (Formspree, "Submit forms with JavaScript").
 */
export function readFormService(
  reply: Reply | null,
  { endpoint }: Pick<OutboxItem, 'endpoint'>,
  now: number,
): Answer {
  // A redirect may be the service's thank-you page as well as a sign-in page.
  if (!reply || isRedirected(reply, endpoint)) return { kind: 'lost', reason: 'noAnswer' };
  const { status } = reply;
  const document = documentOf(reply);
  if (status === 200 && document?.['ok'] === true) return { kind: 'acknowledged', acknowledgement };
  if ([408, 425, 429].includes(status)) {
    const retryAt = readRetryAfter(reply.retryAfter, now);
    return { kind: 'postponed', reason: 'unavailable', retryAt };
  }
  if (status === 413) return { kind: 'refused', reason: 'tooLarge', faults: [] };
  const faults = faultsIn(document);
  const isRefusal = status === 415 || ([400, 422].includes(status) && faults.length > 0);
  if (isRefusal) return { kind: 'refused', reason: 'faults', faults };
  if (status >= 400 && status < 500) return { kind: 'blocked', reason: 'denied' };
  return { kind: 'lost', reason: 'noAnswer' };
}

/** The service's own words stand where a key would: they are shown as they are. */
function faultsIn(document: Record<string, unknown> | null): TicketFault[] {
  const errors = document?.['errors'];
  if (!Array.isArray(errors)) return [];
  return errors.filter(isObject).flatMap(({ field, message }) => {
    if (!isText(message)) return [];
    return [{ pointer: isText(field) ? `/${field}` : '', code: message }];
  });
}
