import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ticketStates } from '../../../src/schemas/ticket-states.ts';
import { parseInstant } from '../../../src/lib/date.ts';
import {
  browser,
  formOf,
  helpOrigin,
  newDesk,
  png,
  programForm,
  seedPhrase,
  ticket,
} from './desk-fixture.ts';

interface Answer {
  headers?: Record<string, { $ref: string }>;
  content: Record<string, { schema: object }>;
}
interface Operation {
  description: string;
  responses: Record<string, Answer>;
}

const source = readFileSync('src/schemas/ticket-contract.yaml', 'utf8');
const contract = parse(source);
const { schemas, examples, headers } = contract.components;
const send: Operation = contract.paths['/v1/tickets'].post;

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components']);
ajv.addVocabulary(
  [...source.matchAll(/^ +(x-[a-z-]+):/gm)].map(([, name]) => name!).filter(isFirst),
);
ajv.addFormat('date-time', (text) => parseInstant(text) !== null);
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addSchema({ $id: 'contract', ...contract });

/** What a schema of the contract says against a value: an empty list where it is sound. */
function faults(schema: object, value: unknown): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
  const validate = ajv.compile(JSON.parse(text));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const ticketFaults = (value: unknown) => faults({ $ref: '#/components/schemas/Ticket' }, value);

/** Holds an answer against its operation: status, media type, headers and body. */
async function hold(response: Response, { responses }: Operation): Promise<void> {
  const answer = responses[response.status];
  expect(answer, `status ${response.status}`).toBeDefined();
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  expect(Object.keys(answer!.content), `status ${response.status}`).toContain(type);
  for (const [name, { $ref }] of Object.entries(answer!.headers ?? {})) {
    const { schema } = headers[$ref.split('/').at(-1)!];
    expect(faults(schema, response.headers.get(name)), name).toEqual([]);
  }
  const body = await response.text();
  const value: unknown = type === 'text/html' ? body : JSON.parse(body);
  expect(faults(answer!.content[type]!.schema, value), body.slice(0, 300)).toEqual([]);
}

const key = { 'Idempotency-Key': 'key-of-the-test' };
const program = (desk: ReturnType<typeof newDesk>, init: RequestInit) =>
  desk.app.request('/v1/tickets', { method: 'POST', ...init });
const json = { ...key, 'Content-Type': 'application/json' };

/** A way to each answer of `POST /v1/tickets`. */
const ways: Record<string, () => Response | Promise<Response>> = {
  '201 for JSON': () => newDesk().post(ticket),
  '201 with what was masked': () => newDesk().post({ ...ticket, uid: seedPhrase }),
  '201 for files': () =>
    newDesk().postForm(programForm(ticket, [new File([png], 'a.png')]), { ...key }),
  '201 for a plain form': () => newDesk().postForm(formOf(ticket)),
  '200 for a repeat': async () => {
    const desk = newDesk();
    await desk.post(ticket, key);
    return desk.post(ticket, key);
  },
  '200 for a repeated form': async () => {
    const desk = newDesk();
    await desk.postForm(formOf(ticket));
    return desk.postForm(formOf(ticket));
  },
  '400 without a key': () => newDesk().postForm(programForm(ticket), {}),
  '400 with a short key': () => newDesk().post(ticket, { 'Idempotency-Key': 'short' }),
  '400 for half of JSON': () => program(newDesk(), { headers: json, body: '{' }),
  '403 from elsewhere': () => newDesk().post(ticket, { Origin: 'https://evil.example' }),
  '409 while the key is in flight': async () => {
    const desk = newDesk();
    const held = Promise.withResolvers<never>();
    desk.store.save = () => held.promise;
    const first = desk.post(ticket, key);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = await desk.post(ticket, key);
    held.reject(new Error('the test is over'));
    await first;
    return second;
  },
  '413 for too much': () =>
    program(newDesk(), { headers: { ...json, 'Content-Length': '99999999' }, body: '{}' }),
  '413 for a form of too much': () =>
    program(newDesk(), {
      headers: {
        ...browser,
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': '99999999',
      },
      body: '',
    }),
  '415 in XML': () =>
    program(newDesk(), { headers: { ...key, 'Content-Type': 'text/xml' }, body: '<a/>' }),
  '422 with faults': () => newDesk().post({ ...ticket, email: 'ana' }),
  '422 as a page': () => newDesk().postForm(formOf({ ...ticket, email: 'ana' })),
  '422 for a key that was used': async () => {
    const desk = newDesk();
    await desk.post(ticket, key);
    return desk.post({ ...ticket, amount: '9' }, key);
  },
  '429 for too many': async () => {
    const desk = newDesk({ perEmail: 1 });
    await desk.post(ticket);
    return desk.post(ticket);
  },
  '429 as a page': async () => {
    const desk = newDesk({ perEmail: 1 });
    await desk.post(ticket);
    return desk.postForm(formOf({ ...ticket, amount: '9' }));
  },
  '500 for a fault of the desk': () =>
    newDesk({
      now: () => {
        throw new Error('no clock');
      },
    }).post(ticket),
  '503 for a full disk': () => {
    const desk = newDesk();
    desk.store.save = () => Promise.reject(new Error('disk full'));
    return desk.post(ticket);
  },
  '503 for too many at once': () =>
    program(newDesk({ bodiesLimit: 10 }), { headers: json, body: JSON.stringify(ticket) }),
};

describe('the desk answers as the contract says', () => {
  it.each(Object.entries(ways))('%s', async (name, way) => {
    const response = await way();
    expect(String(response.status)).toBe(name.slice(0, 3));
    await hold(response, send);
  });

  it('with each status that the contract has', () => {
    const shown = new Set(Object.keys(ways).map((name) => name.slice(0, 3)));
    expect([...shown].toSorted()).toEqual(Object.keys(send.responses).toSorted());
  });

  it('when it is asked where a ticket is', async () => {
    const desk = newDesk();
    const { reference, status_token } = await (await desk.post(ticket)).json();
    const operation = contract.paths['/v1/tickets/{reference}'].get;
    for (const [given, status] of [
      [{ 'Status-Token': status_token }, 200],
      [{ 'Status-Token': 'another' }, 404],
      [{ Origin: 'https://evil.example' }, 403],
    ] as const) {
      const headers = given as Record<string, string>;
      const response = await desk.app.request(`/v1/tickets/${reference}`, { headers });
      expect(response.status).toBe(status);
      await hold(response, operation);
    }
    expect(schemas.State.properties.state.enum).toEqual(ticketStates);
  });

  it('when it is asked for a challenge, and how it is', async () => {
    for (const [desk, challenge, health] of [
      [newDesk({ altchaKey: 'secret' }), 200, 200],
      [newDesk(), 404, 503],
    ] as const) {
      if (health === 503) desk.store.check = () => Promise.reject(new Error('disk full'));
      const responses = [
        [await desk.app.request('/v1/challenge'), contract.paths['/v1/challenge'].get, challenge],
        [await desk.app.request('/healthz'), contract.paths['/healthz'].get, health],
      ] as const;
      for (const [response, operation, status] of responses) {
        expect(response.status).toBe(status);
        await hold(response, operation);
      }
    }
  });
});

describe('the desk takes what the contract says', () => {
  it.each(['Deposit', 'Correction'])('such as the example %s', async (name) => {
    const { value } = examples[name];
    expect(ticketFaults(value)).toEqual([]);
    expect((await newDesk().post(value, { Origin: helpOrigin })).status).toBe(201);
  });

  it.each(['Receipt', 'Faults', 'Reused', 'Answered'])('and its example %s is sound', (name) => {
    const schema = { Receipt: 'Receipt', Answered: 'State' }[name] ?? 'Problem';
    const { value } = examples[name];
    expect(faults({ $ref: `#/components/schemas/${schema}` }, value)).toEqual([]);
  });

  const { email: _, ...withoutEmail } = ticket;
  it.each<[string, object]>([
    ['without an e-mail address', withoutEmail],
    ['in a language that there is not', { ...ticket, locale: 'xx' }],
    ['whose address is a number', { ...ticket, email: 7 }],
    ['of 19 characters', { ...ticket, description: 'x'.repeat(19) }],
    ['of far too many', { ...ticket, description: 'x'.repeat(50_001) }],
    ['with a reference that is none', { ...ticket, corrects: 'the last one' }],
    ['with a page that runs', { ...ticket, page_url: 'javascript:1' }],
    ['with a field that there is not', { ...ticket, Surname: 'x' }],
    ['with evidence that is no text', { ...ticket, network: ['TRC20'] }],
    ['with a field of a form alone', { ...ticket, idempotency_key: '12345678' }],
  ])('and both refuse a ticket %s', async (_, wrong) => {
    expect(ticketFaults(ticket)).toEqual([]);
    expect(ticketFaults(wrong)).not.toEqual([]);
    expect((await newDesk().post(wrong)).status).toBe(422);
  });
});

function isFirst(name: string, index: number, names: string[]): boolean {
  return names.indexOf(name) === index;
}
