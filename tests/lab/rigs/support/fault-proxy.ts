import { once } from 'node:events';
import {
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Fault } from './faults.ts';

/** What the desk answered. */
export interface DeskAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One post of a ticket, in a fault's hands. */
export interface Exchange {
  request: IncomingMessage;
  /** Reads the post whole. */
  bodyOf: () => Promise<Buffer>;
  /** Hands it to the desk, which commits it, and keeps the answer back. */
  forward: () => Promise<DeskAnswer>;
  /** Answers in the desk's place, with the CORS headers that the desk sends. */
  say: (status: number, headers: Record<string, string>, body: string) => void;
  /** Begins the desk's answer, its body left to the fault. */
  begin: (answer: DeskAnswer) => ServerResponse;
  /** Breaks the connection (RST). */
  reset: () => void;
  untilHealed: Promise<undefined>;
}

/** A proxy between the browser and the desk, which can fail in the way that a fault says. */
export interface FaultProxy {
  address: string;
  /** Posts since the last fault began: their idempotency keys and when they came. */
  posts: { key: string | undefined; at: number }[];
  /** Fails so many posts, or all until it is healed. */
  fail: (fault: Fault, times?: number) => Promise<void>;
  /** Lets everything through again; what hung is broken off. */
  heal: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Starts a proxy on a port of its own. Only posts fail: preflights pass, so that it is the fault which
 * is tested and not CORS.
 * @param deskAddress asked at each request: a desk may start again elsewhere
 */
export async function startFaultProxy(deskAddress: () => string): Promise<FaultProxy> {
  const posts: FaultProxy['posts'] = [];
  let failing: { fault: Fault; left: number } | null = null;
  let healed = Promise.withResolvers<undefined>();
  const server = createServer((request, response) => void deal(request, response));
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;

  async function deal(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = exchangeOf(request, response, deskAddress(), healed.promise);
    const isPost = request.method === 'POST';
    if (isPost) posts.push({ key: request.headers['idempotency-key'] as string, at: Date.now() });
    try {
      if (isPost && failing?.fault.deal && failing.left > 0) {
        failing.left -= 1;
        return await failing.fault.deal(exchange);
      }
      const answer = await exchange.forward();
      exchange.begin(answer).end(answer.body);
    } catch {
      exchange.reset();
    }
  }

  return {
    address: `http://127.0.0.1:${port}`,
    posts,
    fail: async (fault, times = Infinity) => {
      posts.length = 0;
      healed = Promise.withResolvers<undefined>();
      failing = { fault, left: times };
      if (fault.kind === 'refused') await stop(server);
    },
    heal: async () => {
      failing = null;
      healed.resolve(undefined);
      if (!server.listening) await listen(server, port);
    },
    close: () => (server.listening ? stop(server) : Promise.resolve()),
  };
}

function exchangeOf(
  request: IncomingMessage,
  response: ServerResponse,
  desk: string,
  untilHealed: Promise<undefined>,
): Exchange {
  const bodyOf = () => buffer(request);
  return {
    request,
    untilHealed,
    bodyOf,
    forward: async () => forward(desk, request, await bodyOf()),
    say: (status, headers, body) => {
      response.writeHead(status, { ...corsHeaders(request), ...headers }).end(body);
    },
    begin: ({ status, headers }) => response.writeHead(status, headers),
    reset: () => void request.socket.resetAndDestroy(),
  };
}

async function forward(desk: string, request: IncomingMessage, body: Buffer): Promise<DeskAnswer> {
  const { method, url, headers } = request;
  const sent = ask(desk + url, { method, headers, agent: false });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const { connection: _, 'keep-alive': __, ...kept } = answer.headers;
  return { status: answer.statusCode!, headers: kept, body: await buffer(answer) };
}

/** As the desk sends them to a page that may write to it. */
function corsHeaders({ headers: { origin } }: IncomingMessage): Record<string, string> {
  if (!origin) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Location,Retry-After',
    Vary: 'Origin',
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

async function stop(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  if (server.listening) await once(server, 'close');
}
