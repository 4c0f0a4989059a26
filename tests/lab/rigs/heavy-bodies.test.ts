import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { patience } from './scale.ts';
import { faultOfAnswer } from './support/answers.ts';
import { openDesk } from './support/desk-in-process.ts';
import { newDeskFolder } from './support/desk-process.ts';
import { soundFields } from './support/fuzz-json.ts';

/** How much of the processor one body may take, in milliseconds: what takes more grows faster than the body. */
const longest = 4000;

const json = 'application/json';
const plain = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';

const head = '--x\r\nContent-Disposition: form-data; name=';
const numbered = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index));

/** Bodies within the limit of a request that cost a careless desk minutes. */
const bodies: [name: string, contentType: string, make: () => string][] = [
  ['100,000 unknown fields', json, () => `{${numbered(1e5, (i) => `"f${i}":1`).join(',')}}`],
  ['25 MB of brackets', json, () => '['.repeat(25e6)],
  // Numbers for names take V8 off its way without recursion.
  ['20,000 objects one in the other', json, () => `${'{"0":'.repeat(2e4)}1${'}'.repeat(2e4)}`],
  ['a description of 10 MB', json, () => sound({ description: 'é'.repeat(5e6) })],
  ['a subject of blanks', json, () => sound({ subject: `a${' '.repeat(95_000)}b` })],
  ['an amount of commas', json, () => sound({ amount: '1,'.repeat(49_000) })],
  [
    'one letter with 99,000 marks',
    json,
    () => sound({ description: `e${'\u0301'.repeat(99_000)}` }),
  ],
  ['a million empty fields', plain, () => 'a=&'.repeat(1e6)],
  ['200,000 fields of other names', plain, () => numbered(2e5, (i) => `f${i}=1`).join('&')],
  ['100,000 parts', multipart, () => `${`${head}"a"\r\n\r\n1\r\n`.repeat(1e5)}--x--`],
  [
    '20,000 files',
    multipart,
    () => `${`${head}"f"; filename="a.png"\r\n\r\n1\r\n`.repeat(2e4)}--x--`,
  ],
  [
    '20 MB of half boundaries',
    multipart,
    () => `${head}"a"\r\n\r\n${'\r\n--'.repeat(5e6)}\r\n--x--`,
  ],
  [
    'a name of 10 MB',
    multipart,
    () => `${head}"f"; filename="${'é'.repeat(5e6)}"\r\n\r\n1\r\n--x--`,
  ],
];

it.each(bodies)(
  'the desk is neither held nor thrown by %s',
  { timeout: patience },
  async (_, contentType, make) => {
    const { folder, remove } = newDeskFolder();
    onTestFinished(remove);
    const desk = openDesk(folder);
    onTestFinished(desk.close);
    const body = make();
    for (const accept of ['application/json', 'text/html']) {
      const begun = process.cpuUsage();
      const response = await desk.app.request('/v1/tickets', {
        method: 'POST',
        headers: { Accept: accept, 'Content-Type': contentType, 'Idempotency-Key': randomUUID() },
        body,
      });
      const answer = {
        status: response.status,
        contentType: response.headers.get('Content-Type') ?? '',
        body: await response.text(),
      };
      expect(faultOfAnswer(answer)).toBeNull();
      const { user, system } = process.cpuUsage(begun);
      expect((user + system) / 1000, 'milliseconds').toBeLessThan(longest);
    }
    expect(desk.failures).toEqual([]);
  },
);

function sound(changed: Record<string, string>): string {
  return JSON.stringify({ ...soundFields, ...changed });
}
