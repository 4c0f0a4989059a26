import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { multipart, storable, urlencoded } from './fuzz-forms.ts';
import { jsonText } from './fuzz-json.ts';
import { bytesOf, type Encoded } from './made-tickets.ts';

/** A request to the desk as the fuzzers send it. */
export interface FuzzedRequest extends Encoded {
  headers: Record<string, string>;
}

const json = fc
  .tuple(
    jsonText,
    fc.constantFrom(
      ...Array.from({ length: 8 }, () => 'application/json'),
      'application/json; charset=utf-16',
      'APPLICATION/JSON;charset="x',
      'text/json',
    ),
  )
  .map(([text, contentType]): Encoded => ({ contentType, body: bytesOf(text) }));

const noise: fc.Arbitrary<Encoded> = fc
  .tuple(
    fc.uint8Array({ maxLength: 600 }),
    fc.constantFrom(
      ...['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''],
      ...['application/x-www-form-urlencoded', 'multipart/form-data', 'application/octet-stream'],
    ),
  )
  .map(([bytes, contentType]) => ({ contentType, body: new Uint8Array(bytes) }));

/** One damage to a body: bytes taken out and others put in at a place, given as a share of the whole. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc
      .constantFrom('\0', '\r\n', '"', '}', '--', '\xff\xfe', '%', '=')
      .map((text) => Uint8Array.from(Buffer.from(text, 'latin1'))),
  ),
});

const damaged = fc
  .tuple(fc.oneof(json, multipart, urlencoded), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([{ contentType, body }, damages]): Encoded => ({
    contentType,
    body: damages.reduce((bytes, { at, out, put }) => {
      const from = Math.floor(at * bytes.length);
      return new Uint8Array(
        Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + out)]),
      );
    }, body),
  }));

const headers = fc
  .record({
    key: fc.oneof(
      { weight: 8, arbitrary: fc.constant('new') },
      fc.constantFrom(
        '',
        'short',
        'with blank in it',
        'fuzz-key-that-comes-again',
        'k'.repeat(300),
      ),
    ),
    accept: fc.constantFrom('application/json', 'text/html', '*/*', 'text/html;q=x,,;', ''),
    language: fc.constantFrom('zh-CN,zh;q=0.9', 'ko', 'xx', '*;q=-1', ''),
    more: fc.constantFrom<Record<string, string>>(
      ...Array.from({ length: 10 }, () => ({})),
      { Origin: 'null' },
      { Origin: 'https://evil.example' },
      { 'Content-Encoding': 'gzip' },
      { 'X-Forwarded-For': '127.0.0.1, ../../x' },
    ),
  })
  .map(({ key, accept, language, more }) => ({
    'Idempotency-Key': key === 'new' ? randomUUID() : key,
    Accept: accept,
    'Accept-Language': language,
    ...more,
  }));

/** Every kind of request, a good part of which the desk stores. */
export const fuzzedRequest: fc.Arbitrary<FuzzedRequest> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: storable },
      { weight: 3, arbitrary: json },
      { weight: 5, arbitrary: multipart },
      { weight: 2, arbitrary: urlencoded },
      { weight: 4, arbitrary: damaged },
      { weight: 1, arbitrary: noise },
    ),
    headers,
  )
  .map(([encoded, more]) => ({ ...encoded, headers: more }));
