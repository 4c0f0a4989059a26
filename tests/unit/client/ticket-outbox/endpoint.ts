import type { Reply } from '../../../../src/client/ticket-outbox/adapters/post.ts';

/** Where the world's endpoint stands. */
export const addressOf = 'https://desk.example.com/v1/tickets';

/** A request as the endpoint gets it. */
export interface Request {
  key: string | undefined;
  body: string;
  fields: Record<string, string>;
}

/** An endpoint that remembers what it stored. */
export interface Endpoint {
  /** What was stored, in order, each with the name that the test gave the ticket. */
  stored: { name: string; reference: string }[];
  receive: (request: Request) => Omit<Reply, 'address'>;
}

/** An answer in JSON. */
export function json(status: number, document: unknown): Omit<Reply, 'address'> {
  const mediaType = status < 400 ? 'application/json' : 'application/problem+json';
  return { status, mediaType, retryAfter: null, text: JSON.stringify(document) };
}

/** A desk that keeps the contract: it looks the key up before it judges. */
export class Desk implements Endpoint {
  readonly stored: Endpoint['stored'] = [];
  /** Whether it refuses tickets that are marked as faulty; an operator may change that at any time. */
  isStrict = true;
  readonly #known = new Map<string, { body: string; reference: string }>();

  receive({ key, body, fields }: Request): Omit<Reply, 'address'> {
    if (!key) return json(400, { type: 'urn:wenda:problem:idempotency-key-missing' });
    const known = this.#known.get(key);
    if (known && known.body !== body) {
      return json(422, { type: 'urn:wenda:problem:idempotency-key-reused' });
    }
    if (known) return json(200, { reference: known.reference });
    if (this.isStrict && fields['faulty'] === 'yes') {
      const errors = [{ pointer: '/email', code: 'ticket.email.malformed' }];
      return json(422, { type: 'urn:wenda:problem:faults', errors });
    }
    const reference = `EX-${this.stored.length + 1}`;
    this.#known.set(key, { body, reference });
    this.stored.push({ name: fields['category']!, reference });
    return json(201, { reference, reply_by: '2026-11-22T00:00:00Z', status_token: 'token' });
  }
}

/** A form service: it stores whatever comes, as often as it comes. */
export class FormService implements Endpoint {
  readonly stored: Endpoint['stored'] = [];

  receive({ fields }: Request): Omit<Reply, 'address'> {
    this.stored.push({ name: fields['category']!, reference: '' });
    return json(200, { ok: true, next: '/thanks' });
  }
}
