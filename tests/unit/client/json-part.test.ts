import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSearchTexts } from '../../../src/client/search-texts.ts';
import { readTicketTexts } from '../../../src/client/ticket-form/texts.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { outboxTexts } from '../../../src/models/outbox-texts.ts';
import { ticketTexts } from '../../../src/models/ticket-texts.ts';
import { isOutboxTexts } from '../../../src/schemas/outbox-texts.ts';
import { site } from '../models/plain-site.ts';

class FakeScript {
  textContent: string;

  constructor(textContent: string) {
    this.textContent = textContent;
  }
}

beforeEach(() => {
  vi.stubGlobal('Element', FakeScript);
  vi.stubGlobal('HTMLElement', FakeScript);
});
afterEach(() => void vi.unstubAllGlobals());

/** A page whose script holds a text. */
const holding = (text: string) =>
  ({ querySelector: () => new FakeScript(text) }) as unknown as ParentNode;

test.each(locales)('in %s what the page is built with is what its scripts read', (locale) => {
  const t = translator(locale);
  const texts = ticketTexts(locale, site, t);
  expect(readTicketTexts(holding(JSON.stringify(texts)))).toEqual(texts);
  expect(isOutboxTexts(outboxTexts(locale, site, t))).toBe(true);
});

test('the texts of the search are read from the page', () => {
  expect(readSearchTexts(holding('{"none":"没有“{query}”"}'))).toEqual({
    texts: { none: '没有“{query}”' },
  });
});

test.each(['', '{', 'null', '[]', '{"none":{"one":"none"}}'])(
  'what holds no texts of the search, such as %j, is named',
  (text) => {
    expect(() => readSearchTexts(holding(text))).toThrow(
      'script[data-search-texts] does not hold what its script reads',
    );
  },
);

test.each([
  ['no configuration', {}],
  ['a category without fields', { config: { categories: [{ id: 'other' }], evidence: {} } }],
  [
    'another kind of evidence',
    { config: { categories: [], evidence: { txid: { kind: 'colour' } } } },
  ],
])('what holds no texts of the ticket form, with %s, is named', (_name, changes) => {
  const text = JSON.stringify({ labels: {}, texts: {}, ...changes });
  expect(() => readTicketTexts(holding(text))).toThrow('script[data-ticket-texts]');
});
