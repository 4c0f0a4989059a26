import type { Exchange } from './fault-proxy.ts';

/** A way in which sending fails, and what the person must then be told. */
export interface Fault {
  name: string;
  /** The outbox's sentence (`ticketOutbox.*`); `refused` is certainly not stored and stays in the form. */
  told: 'unsettled' | 'waiting' | 'foreign' | 'denied' | 'refused';
  /** Deals with a post in the desk's place. Without it the fault is no answer's: see `kind`. */
  deal?: (exchange: Exchange) => void | Promise<void>;
  /** Whether nobody listens, or the name cannot be resolved. */
  kind?: 'refused' | 'dns';
  /** Whether the connection stays open until the fault ends, so that the form is sending all the while. */
  isHanging?: boolean;
}

const page = '<!doctype html><title>Wi-Fi</title><h1>Sign in to the Wi-Fi</h1>';

/** Every fault that the form is tried against. */
export const faults: readonly Fault[] = [
  { name: 'connection refused', told: 'unsettled', kind: 'refused' },
  { name: 'name not resolved', told: 'unsettled', kind: 'dns' },
  {
    name: 'reset before the body',
    told: 'unsettled',
    deal: ({ reset }) => reset(),
  },
  {
    name: 'reset during the body',
    told: 'unsettled',
    deal: async ({ request, reset }) => {
      await new Promise((first) => request.once('data', first));
      reset();
    },
  },
  {
    name: 'reset after the commit',
    told: 'unsettled',
    deal: async ({ forward, reset }) => {
      await forward();
      reset();
    },
  },
  {
    name: 'acknowledgement lost',
    told: 'unsettled',
    isHanging: true,
    deal: async ({ forward, untilHealed, reset }) => {
      await forward();
      await untilHealed;
      reset();
    },
  },
  {
    name: 'slow loris',
    told: 'unsettled',
    isHanging: true,
    deal: async ({ forward, begin, untilHealed, reset }) => {
      const answer = await forward();
      const response = begin(answer);
      let written = 0;
      const drip = setInterval(() => {
        // The last byte never comes.
        if (written < answer.body.length - 1)
          response.write(answer.body.subarray(written, ++written));
      }, 300);
      await untilHealed;
      clearInterval(drip);
      reset();
    },
  },
  {
    name: 'truncated JSON',
    told: 'unsettled',
    deal: async ({ forward, say }) => {
      const { status, body } = await forward();
      say(status, { 'Content-Type': 'application/json' }, body.subarray(0, 20).toString());
    },
  },
  answering('HTML with 200', 'foreign', 200, { 'Content-Type': 'text/html' }, page),
  answering('204', 'foreign', 204),
  answering('302 to elsewhere', 'unsettled', 302, { Location: 'http://portal.example/login' }),
  answering('302 to a page of its own', 'foreign', 302, { Location: '/login' }),
  problem('401', 'denied', 401),
  problem('403', 'denied', 403, 'origin-refused'),
  problem('413', 'refused', 413, 'too-large', {
    errors: [{ pointer: '/files', code: 'ticket.attachments.tooLargeInAll' }],
  }),
  problem('422', 'refused', 422, 'faults', {
    errors: [{ pointer: '/email', code: 'ticket.email.malformed' }],
  }),
  problem('429 with seconds', 'waiting', 429, 'rate-limit', {}, () => '2'),
  problem('429 with a date', 'waiting', 429, 'rate-limit', {}, () =>
    new Date(Date.now() + 3000).toUTCString(),
  ),
  problem('500', 'waiting', 500, 'internal'),
  problem('503', 'waiting', 503, 'unavailable', {}, () => '1'),
  {
    name: 'no CORS headers',
    told: 'unsettled',
    deal: async ({ forward, say }) => {
      const { status, body } = await forward();
      say(status, { 'Access-Control-Allow-Origin': 'https://other.example' }, body.toString());
    },
  },
];

/** The fault of that name. */
export function faultNamed(name: string): Fault {
  return faults.find((fault) => fault.name === name)!;
}

/** A fault whose ticket never reaches the desk. */
function answering(
  name: string,
  told: Fault['told'],
  status: number,
  headers: Record<string, string> = {},
  body = '',
): Fault {
  return {
    name,
    told,
    deal: async ({ bodyOf, say }) => {
      await bodyOf();
      say(status, headers, body);
    },
  };
}

/** A problem document (RFC 9457) in the desk's place. */
function problem(
  name: string,
  told: Fault['told'],
  status: number,
  type = 'internal',
  more: object = {},
  retryAfter?: () => string,
): Fault {
  const document = { type: `urn:wenda:problem:${type}`, title: name, status, ...more };
  return {
    name,
    told,
    deal: async ({ bodyOf, say }) => {
      await bodyOf();
      const headers = { 'Content-Type': 'application/problem+json' };
      const wait: Record<string, string> = retryAfter ? { 'Retry-After': retryAfter() } : {};
      say(status, { ...headers, ...wait }, JSON.stringify(document));
    },
  };
}
