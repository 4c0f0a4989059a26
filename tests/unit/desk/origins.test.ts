import { describe, expect, it } from 'vitest';
import { helpCentreOf } from '../../../src/desk/origins.ts';
import { helpOrigin, newDesk, ticket } from './desk-fixture.ts';

/** The status of a ticket that a page of `origin` posts to a desk at `address`. */
async function statusOf(origin: string | undefined, address: string): Promise<number> {
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
    ...(origin !== undefined && { Origin: origin }),
  };
  const body = JSON.stringify(ticket);
  const { app } = newDesk();
  return (await app.request(`${address}/v1/tickets`, { method: 'POST', headers, body })).status;
}

describe('a ticket is taken', () => {
  it.each([
    ['from a listed origin', helpOrigin, 'https://desk.example.com'],
    ['from a program, which names none', undefined, 'https://desk.example.com'],
    [
      'from a page of the desk itself at 127.0.0.1',
      'http://127.0.0.1:8787',
      'http://127.0.0.1:8787',
    ],
    [
      'from a page of the desk itself at localhost',
      'http://localhost:8787',
      'http://localhost:8787',
    ],
    ['from a page of the desk itself at [::1]', 'http://[::1]:8787', 'http://[::1]:8787'],
  ])('%s', async (_name, origin, address) => {
    expect(await statusOf(origin, address)).toBe(201);
  });
});

describe('a ticket is refused', () => {
  it.each([
    ['elsewhere', 'https://evil.example', 'http://127.0.0.1:8787'],
    ['nobody', 'null', 'http://127.0.0.1:8787'],
    ['an empty header', '', 'http://127.0.0.1:8787'],
    ['another port of the machine', 'http://127.0.0.1:9999', 'http://127.0.0.1:8787'],
    ['another name of the machine', 'http://localhost:8787', 'http://127.0.0.1:8787'],
    ['the machine over TLS', 'https://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    // Whoever answers for a name can claim it in Host: only the list says which are the desk's.
    ['a public name that is not listed', 'https://desk.example.com', 'https://desk.example.com'],
    [
      'a name that begins like the machine’s',
      'http://localhost.evil.example',
      'http://localhost.evil.example',
    ],
    ['a listed origin with a path', `${helpOrigin}/`, 'http://127.0.0.1:8787'],
  ])('from %s', async (_name, origin, address) => {
    expect(await statusOf(origin, address)).toBe(403);
  });
});

describe('the link back to the help centre', () => {
  const [first, second] = ['https://help.example.com', 'https://hilfe.example.com'];
  it.each([
    ['is the page’s', `${second}/en/contact/`, first, second],
    ['is the sender’s where the page names none', undefined, second, second],
    ['is the sender’s where the page is not listed', 'https://evil.example/', second, second],
    ['is the sender’s where the page has no address', 'contact', second, second],
    ['is the sender’s where the page is no text', 7, second, second],
    ['is the first listed where the sender is not', undefined, 'https://evil.example', first],
    ['is the first listed where nobody is named', undefined, undefined, first],
  ])('%s', (_name, page, sender, expected) => {
    expect(helpCentreOf(page, sender, [first, second])).toBe(expected);
  });

  it('is none where none is listed', () => {
    expect(helpCentreOf(`${first}/en/`, first, [])).toBeUndefined();
  });
});
