import { readFileSync } from 'node:fs';
import { timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { colourSheet } from '../brand/colour-sheet.ts';
import { locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { parseReference } from '../lib/reference.ts';
import { ticketSchema } from '../schemas/ticket.ts';
import { proofOfWork } from './receive/proof-of-work.ts';
import { answerNotSentPage } from './pages/answer-pages.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { sha256 } from './store/sha256.ts';
import { refuseForeignOrigins } from './origins.ts';
import { answerProblem, DeskProblem, orUnavailable } from './problem.ts';
import { rateLimit } from './receive/rate-limit.ts';
import { receiveTicket } from './receive/receive-ticket.ts';
import { bodiesLimit, bodyMemory } from './receive/request-body.ts';
import { logRequests } from './request-log.ts';
import { prefersPage, type TextsOf } from './pages/texts.ts';

/** The desk's pages use the site's own design tokens; the brand's colours follow. */
const stylesheet = ['../styles/tokens.css', './pages/desk.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

/** The ticket desk as an HTTP application; `server.ts` gives it a port, a test calls `request`. */
export function createDesk(options: DeskOptions): Hono {
  const desk: Desk = {
    textsOf: translator as unknown as TextsOf,
    log: () => undefined,
    onFailure: () => undefined,
    ...options,
    schema: ticketSchema({ ...options.site.ticket, locales }),
    inFlight: new Set(),
    bodies: bodyMemory(options.bodiesLimit ?? bodiesLimit),
    emails: rateLimit(options.perEmail ?? null),
    addresses: rateLimit(options.perAddress ?? null),
    proofs: options.altchaKey ? proofOfWork(options.altchaKey) : null,
  };
  const app = new Hono();
  app.onError((error, c) => answerError(c, desk, error));
  app.notFound((c) => answerProblem(c, new DeskProblem('not-found')));
  app.use(logRequests(desk.log));
  app.use(async (c, next) => {
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(refuseForeignOrigins(desk.origins));
  app.use(
    cors({
      origin: [...desk.origins],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Content-Type', 'Idempotency-Key', 'Status-Token'],
      exposeHeaders: ['Location', 'Retry-After'],
      maxAge: 600,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethods }));
  app.get('/healthz', async (c) => {
    await orUnavailable(() => desk.store.check());
    return c.json({ status: 'ok' });
  });
  app.get('/desk.css', (c) => {
    c.header('Cache-Control', 'max-age=3600');
    return c.body(`${stylesheet}\n${colourSheet(options.site.brand)}`, 200, {
      'Content-Type': 'text/css; charset=utf-8',
    });
  });
  app.post('/v1/tickets', (c) => receiveTicket(c, desk));
  app.get('/v1/tickets/:reference', (c) => answerState(c, desk));
  app.get('/v1/challenge', async (c) => {
    if (!desk.proofs) throw new DeskProblem('not-found');
    return c.json(await desk.proofs.challenge());
  });
  return app;
}

/** The state of a ticket, for those who hold its token; nobody else learns that it exists. */
function answerState(c: Context, { store }: Desk): Response {
  const reference = parseReference(c.req.param('reference') ?? '');
  const found = reference && store.find(reference);
  const token = c.req.header('Status-Token') ?? '';
  if (!found || !isSame(token, found.status_token)) throw new DeskProblem('not-found');
  const { state, received_at, reply_by } = found;
  return c.json({ reference, state, received_at, reply_by });
}

function answerMethods(c: Context, methods: readonly string[]): Response {
  const headers = { Allow: [...methods, 'OPTIONS'].join(', ') };
  return answerProblem(c, new DeskProblem('method-not-allowed', { headers }));
}

function answerError(c: Context, desk: Desk, error: unknown): Response | Promise<Response> {
  const problem =
    error instanceof DeskProblem ? error : new DeskProblem('internal', { cause: error });
  if (['internal', 'unavailable'].includes(problem.problem)) desk.onFailure(problem.cause);
  if (c.req.method === 'POST' && prefersPage(c)) return answerNotSentPage(c, desk, problem);
  return answerProblem(c, problem);
}

/** Compares hashes, so that the time it takes tells nothing about the secret. */
function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(secret)));
}
