import { describe, expect, it } from 'vitest';
import { formOf, helpOrigin, newDesk, png, programForm, ticket } from './desk-fixture.ts';

const key = { 'Idempotency-Key': 'key-of-the-test' };
const json = { ...key, 'Content-Type': 'application/json' };
const file = (name: string, content: BlobPart) => new File([content], name);

describe('a request that cannot be taken', () => {
  it.each<[string, number, string, RequestInit]>([
    [
      'without a key',
      400,
      'idempotency-key-missing',
      { headers: { 'Content-Type': 'application/json' }, body: '{}' },
    ],
    [
      'with a short key',
      400,
      'idempotency-key-malformed',
      { headers: { ...json, 'Idempotency-Key': '1234567' }, body: '{}' },
    ],
    [
      'with a long key',
      400,
      'idempotency-key-malformed',
      { headers: { ...json, 'Idempotency-Key': 'x'.repeat(256) }, body: '{}' },
    ],
    [
      'with a key of two words',
      400,
      'idempotency-key-malformed',
      { headers: { ...json, 'Idempotency-Key': 'two words' }, body: '{}' },
    ],
    [
      'as a ticket part without a key',
      400,
      'idempotency-key-missing',
      { body: programForm(ticket) },
    ],
    ['that is no JSON', 400, 'unreadable', { headers: json, body: '{' }],
    ['that is a JSON list', 400, 'unreadable', { headers: json, body: '[]' }],
    [
      'that is not UTF-8',
      400,
      'unreadable',
      { headers: json, body: Uint8Array.of(0x22, 0xff, 0x22) },
    ],
    [
      'that is broken multipart',
      400,
      'unreadable',
      { headers: { ...key, 'Content-Type': 'multipart/form-data; boundary=x' }, body: 'y' },
    ],
    [
      'in another media type',
      415,
      'media-type',
      { headers: { ...key, 'Content-Type': 'text/plain' }, body: 'x' },
    ],
    ['without a media type', 415, 'media-type', { headers: key, body: new Uint8Array(3) }],
    [
      'that is compressed',
      415,
      'media-type',
      { headers: { ...json, 'Content-Encoding': 'gzip' }, body: 'x' },
    ],
    [
      'that says it is too large',
      413,
      'too-large',
      { headers: { ...json, 'Content-Length': '1048577' }, body: '{}' },
    ],
    [
      'from a foreign origin',
      403,
      'origin-refused',
      { headers: { ...json, Origin: 'https://evil.example' }, body: '{}' },
    ],
    [
      'from the origin "null"',
      403,
      'origin-refused',
      { headers: { ...json, Origin: 'null' }, body: '{}' },
    ],
    ['by another method', 405, 'method-not-allowed', { method: 'PUT', headers: json, body: '{}' }],
  ])('%s: %i %s', async (_, status, problem, init) => {
    const desk = newDesk();
    const response = await desk.app.request('/v1/tickets', { method: 'POST', ...init });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: `urn:wenda:problem:${problem}`, status });
    expect(desk.rows('tickets')).toHaveLength(0);
  });

  it.each([
    ['is nested without end', `{"email":${'['.repeat(400_000)}${']'.repeat(400_000)}}`],
    [
      'has values that are no text',
      '{"email":{"toString":1,"valueOf":1},"locale":[],"uid":{"toJSON":1}}',
    ],
    ['names what every object has', '{"__proto__":{"a":1},"constructor":1,"toString":"x"}'],
    [
      'has texts of control characters',
      `{"email":"\\u0000\\ud800","description":"${'\\u0000'.repeat(99)}"}`,
    ],
  ])('that %s is the sender’s fault, not the desk’s', async (_, body) => {
    const response = await newDesk().app.request('/v1/tickets', {
      method: 'POST',
      headers: json,
      body,
    });
    expect([400, 422]).toContain(response.status);
  });

  it('that streams more than it may is cut off while it comes', async () => {
    const desk = newDesk();
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const init = { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit;
    expect((await desk.app.request('/v1/tickets', init)).status).toBe(413);
    expect(sent).toBeLessThan(40);
  });

  it('names the methods that there are', async () => {
    const response = await newDesk().app.request('/v1/tickets');
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('to nowhere is 404', async () => {
    const response = await newDesk().app.request('/v1/nothing', {
      headers: { Origin: helpOrigin },
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(helpOrigin);
  });

  it('because the disk is full is 503 and may be tried again', async () => {
    const desk = newDesk();
    desk.store.save = async () => {
      throw new Error('database or disk is full');
    };
    const response = await desk.post(ticket, { Origin: helpOrigin });
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '30']);
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect(await response.text()).not.toContain('disk');
  });
});

describe('a ticket with faults', () => {
  it('has them all named in one answer', async () => {
    const desk = newDesk();
    const body = { ...ticket, email: 'ana', amount: 'a lot', surname: 'x', description: '' };
    const form = programForm(body, [file('run.exe', 'MZ'), file('a.png', '')]);
    const response = await desk.postForm(form, key);
    expect(response.status).toBe(422);
    expect((await response.json()).errors).toEqual([
      { pointer: '/email', code: 'ticket.email.malformed' },
      { pointer: '/description', code: 'ticket.description.missing' },
      { pointer: '/amount', code: 'ticket.evidence.notNumber' },
      { pointer: '/surname', code: 'ticket.unknownField' },
      { pointer: '/files/0', code: 'ticket.attachments.kind' },
      { pointer: '/files/1', code: 'ticket.attachments.empty' },
    ]);
    expect(desk.rows('tickets')).toHaveLength(0);
  });

  it.each([
    ['a program called picture', file('a.png', 'MZ\u0000\u0000')],
    ['a page called picture', file('a.jpg', '<script>alert(1)</script>')],
    ['a binary called text', file('a.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0))],
    ['a PDF called picture', file('a.png', '%PDF-1.7')],
    ['a picture called PDF', file('a.pdf', png)],
    ['an extension behind a turned name', file('a\u202Egnp.exe', png)],
  ])('refuses %s', async (_, lie) => {
    const response = await newDesk().postForm(programForm(ticket, [lie]), key);
    expect((await response.json()).errors).toEqual([
      { pointer: '/files/0', code: 'ticket.attachments.kind' },
    ]);
  });

  it('counts and weighs the files', async () => {
    const desk = newDesk();
    const many = Array.from({ length: 6 }, () => file('a.png', png));
    const tooMany = await desk.postForm(programForm(ticket, many), key);
    expect((await tooMany.json()).errors).toEqual([
      { pointer: '/files', code: 'ticket.attachments.tooMany' },
    ]);
    const heavy = Array.from({ length: 3 }, () => file('a.png', new Uint8Array(9 * 1024 * 1024)));
    const tooHeavy = await desk.postForm(programForm(ticket, heavy), key);
    expect((await tooHeavy.json()).errors).toEqual([
      { pointer: '/files', code: 'ticket.attachments.tooLargeInAll' },
    ]);
  });

  it('of a plain form that asks for JSON is a problem too', async () => {
    const response = await newDesk().postForm(formOf({ email: 'ana' }), {
      Accept: 'application/json',
    });
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });
});

describe('CORS', () => {
  it('answers the preflight of an allowed origin', async () => {
    const response = await newDesk().app.request('/v1/tickets', {
      method: 'OPTIONS',
      headers: { Origin: helpOrigin, 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': helpOrigin,
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': 'Content-Type,Idempotency-Key,Status-Token',
      vary: expect.stringContaining('Origin'),
    });
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:4321.evil.example'])(
    'gives %s nothing',
    async (Origin) => {
      for (const method of ['OPTIONS', 'GET', 'POST']) {
        const response = await newDesk().app.request('/v1/tickets', {
          method,
          headers: { Origin },
        });
        expect(response.status).toBe(403);
        expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
      }
    },
  );

  it('lets an allowed page read receipt, Location and faults', async () => {
    const desk = newDesk();
    for (const body of [ticket, {}]) {
      const response = await desk.post(body, { Origin: helpOrigin });
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(helpOrigin);
      expect(response.headers.get('Access-Control-Expose-Headers')).toBe('Location,Retry-After');
    }
  });
});
