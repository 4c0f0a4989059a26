import { Hono, type Context } from 'hono';

/** What may happen to one request: answered with a status, refused, or done and the answer lost. */
export type Fault = { status: number; retryAfter?: string; body?: string } | 'refused' | 'lost';

/** A file as a ticket system received it. */
export interface TakenFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A ticket as a ticket system has it. */
export interface TakenTicket {
  id: number;
  fields: Record<string, unknown>;
  files: TakenFile[];
}

/** Gives an application in place of the network; `faults` happen to the requests to a path, one after the other. */
export function networkTo(app: Hono, faults: Record<string, Fault[]> = {}) {
  const asked: string[] = [];
  const network = (async (input: URL, init: RequestInit) => {
    const request = new Request(input, init);
    const what = `${request.method} ${input.pathname}`;
    asked.push(what);
    const fault = faults[what]?.shift();
    if (fault === 'refused')
      throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    if (fault === 'lost') {
      await app.fetch(request);
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    }
    if (!fault) return app.fetch(request);
    const headers = new Headers(fault.retryAfter ? { 'Retry-After': fault.retryAfter } : {});
    return new Response(fault.body ?? '', { status: fault.status, headers });
  }) as typeof fetch;
  return { network, asked };
}

/** RT 5.0.3 as far as the relay sees it; `seesItsOwn` is the right ShowTicket. */
export function fakeRequestTracker(rights = { seesItsOwn: true }) {
  const tickets: TakenTicket[] = [];
  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.header('Authorization') !== 'token secret') return c.json({ message: 'no' }, 401);
    return next();
  });
  app.post('/REST/2.0/ticket', async (c) => {
    const form = await c.req.formData();
    const fields = JSON.parse(String(form.get('JSON'))) as Record<string, unknown>;
    if (fields['Queue'] !== 'Support') return c.json({ message: 'No permission' }, 403);
    const files = await Promise.all((form.getAll('Attachments') as File[]).map(takenFile));
    tickets.push({ id: tickets.length + 1, fields, files });
    return c.json({ id: String(tickets.length), type: 'ticket' }, 201);
  });
  app.post('/REST/2.0/attachments', async (c) => {
    const [{ field, operator, value }] = (await c.req.json()) as [Record<string, string>];
    const isAsked = field === 'Filename' && operator === '=' && rights.seesItsOwn;
    const items = tickets
      .filter(({ files }) => isAsked && files.some(({ name }) => name === value))
      .map(({ id }) => ({ Filename: value, TransactionId: String(1000 + id) }));
    return c.json({ count: items.length, items });
  });
  app.get('/REST/2.0/transaction/:id', (c) =>
    c.json({ Object: { type: 'ticket', id: String(Number(c.req.param('id')) - 1000) } }),
  );
  return { app, tickets };
}

/**
 * Zendesk Support as its contract says: an `Idempotency-Key` is known for two hours, with another body it is
 * refused; `external_id` need not be unique.
 */
export function fakeZendesk(now: () => Date) {
  const tickets: TakenTicket[] = [];
  const uploads = new Map<string, TakenFile>();
  const keys = new Map<string, { body: string; until: number; id: number }>();
  const app = new Hono();
  app.use(async (c, next) => {
    const expected = `Basic ${Buffer.from('desk@example.com/token:secret').toString('base64')}`;
    if (c.req.header('Authorization') !== expected) return c.json({ error: 'no' }, 401);
    return next();
  });
  app.post('/api/v2/uploads.json', async (c) => {
    const token = crypto.randomUUID();
    uploads.set(token, {
      name: c.req.query('filename') ?? '',
      type: c.req.header('Content-Type') ?? '',
      bytes: new Uint8Array(await c.req.arrayBuffer()),
    });
    return c.json({ upload: { token } }, 201);
  });
  app.get('/api/v2/tickets.json', (c) =>
    c.json({
      tickets: tickets
        .filter(({ fields }) => fields['external_id'] === c.req.query('external_id'))
        .map(({ id, fields }) => ({ id, external_id: fields['external_id'] })),
    }),
  );
  app.post('/api/v2/tickets.json', async (c) => {
    const key = c.req.header('Idempotency-Key') ?? '';
    const body = await c.req.text();
    const known = keys.get(key);
    if (known && known.until > now().valueOf()) return answerKnown(c, known, body);
    const { ticket } = JSON.parse(body) as {
      ticket: Record<string, unknown> & { comment: { uploads: string[] } };
    };
    const id = tickets.length + 1;
    tickets.push({ id, fields: ticket, files: ticket.comment.uploads.map((t) => uploads.get(t)!) });
    keys.set(key, { body, id, until: now().valueOf() + 2 * 3_600_000 });
    return c.json({ ticket: { id, external_id: ticket['external_id'] } }, 201);
  });
  return { app, tickets };
}

function answerKnown(c: Context, known: { body: string; id: number }, body: string) {
  if (known.body === body) return c.json({ ticket: { id: known.id } }, 200);
  const description = "Request parameters don't match the given idempotency key";
  return c.json({ error: 'IdempotentRequestError', description }, 400);
}

async function takenFile(file: File): Promise<TakenFile> {
  return { name: file.name, type: file.type, bytes: await file.bytes() };
}
