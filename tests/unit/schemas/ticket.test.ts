import { describe, expect, it } from 'vitest';
import { ticketConfigOf, type TicketConfig } from '../../../src/schemas/ticket-config.ts';
import { faultsOf, ticketSchema } from '../../../src/schemas/ticket.ts';
import { readSite } from '../../../src/schemas/read-site.ts';

const config: TicketConfig = {
  categories: [
    { id: 'deposit', fields: ['amount', 'occurred_at', 'txid'] },
    { id: 'other', fields: [] },
  ],
  evidence: {
    amount: { kind: 'number' },
    occurred_at: { kind: 'datetime' },
    txid: { kind: 'text' },
    pair: { kind: 'text' },
  },
  locales: ['en', 'ja'],
};
const schema = ticketSchema(config);
const sound = {
  category: 'deposit',
  email: 'ana@example.com',
  description: 'It has not arrived after three hours.',
  locale: 'en',
};
const faults = (input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? faultsOf(error).map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('what must be corrected in a ticket', () => {
  it.each<[string, object, string]>([
    ['no category', { category: '' }, '/category ticket.category.missing'],
    ['a category that there is not', { category: 'refund' }, '/category ticket.category.unknown'],
    ['no address', { email: '  ' }, '/email ticket.email.missing'],
    ['an address without a domain', { email: 'ana@' }, '/email ticket.email.malformed'],
    ['an address without a dot', { email: 'ana@localhost' }, '/email ticket.email.malformed'],
    ['two addresses', { email: 'a@example.com, b@example.com' }, '/email ticket.email.malformed'],
    [
      'a header in the address',
      { email: 'a@example.com\nBcc: b@example.com' },
      '/email ticket.email.malformed',
    ],
    [
      'a very long address',
      { email: `${'a'.repeat(250)}@example.com` },
      '/email ticket.email.tooLong',
    ],
    ['a long subject', { subject: '長'.repeat(151) }, '/subject ticket.subject.tooLong'],
    ['no description', { description: '\n\t ' }, '/description ticket.description.missing'],
    ['19 graphemes', { description: '👨‍👩‍👧'.repeat(19) }, '/description ticket.description.tooShort'],
    [
      '5,001 graphemes',
      { description: 'か\u3099'.repeat(5001) },
      '/description ticket.description.tooLong',
    ],
    [
      'one endless grapheme',
      { description: `a${'\u0301'.repeat(60_000)}${'b'.repeat(30)}` },
      '/description ticket.description.tooLong',
    ],
    ['a language that there is not', { locale: 'fr' }, '/locale ticket.locale.unknown'],
    [
      'a script as page',
      { page_url: 'javascript:alert(1)' },
      '/page_url ticket.page_url.malformed',
    ],
    [
      'a long version',
      { form_version: 'x'.repeat(101) },
      '/form_version ticket.form_version.tooLong',
    ],
    ['a number instead of text', { amount: 250.5 }, '/amount ticket.notText'],
    ['words for an amount', { amount: 'a lot' }, '/amount ticket.evidence.notNumber'],
    [
      'a day that there is not',
      { occurred_at: '2026-02-30T10:00' },
      '/occurred_at ticket.evidence.notDateTime',
    ],
    ['long evidence', { txid: 'f'.repeat(201) }, '/txid ticket.evidence.tooLong'],
    ['a field of its own', { 'a/b~c': 'x' }, '/a~1b~0c ticket.unknownField'],
  ])('%s', (_, input, fault) => {
    expect(faults({ ...sound, ...input })).toEqual([fault]);
  });

  it.each([null, 'text', [sound], 3])('%j is no ticket at all', (input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });

  it('names every field of an empty form at once', () => {
    expect(faults({})).toEqual([
      '/category ticket.category.missing',
      '/email ticket.email.missing',
      '/description ticket.description.missing',
      '/locale ticket.locale.missing',
    ]);
  });

  it('names a member called __proto__ like any other', () => {
    const input: unknown = JSON.parse(JSON.stringify(sound).replace('{', '{"__proto__":{"a":1},'));
    expect(faults(input)).toEqual(['/__proto__ ticket.unknownField']);
  });
});

describe('what a ticket becomes', () => {
  it.each<[string, object, object]>([
    [
      'trimmed and in NFC',
      {
        email: ' Ana@Example.com ',
        description: ' 한국에서 보낸 입금이 아직 도착하지 않았어요. '.normalize('NFD'),
      },
      { email: 'Ana@Example.com', description: '한국에서 보낸 입금이 아직 도착하지 않았어요.' },
    ],
    [
      'with the address of an input method',
      { email: 'ａｎａ＠ｅｘａｍｐｌｅ。ｃｏｍ' },
      { email: 'ana@example.com' },
    ],
    ['with an international address', { email: '用户@例え.jp' }, { email: '用户@例え.jp' }],
    [
      'with the line ends of any form',
      { description: 'It has not arrived.\r\nStill not there.' },
      { description: 'It has not arrived.\nStill not there.' },
    ],
    ['on one line in its subject', { subject: 'Deposit\r\nBcc: x' }, { subject: 'Deposit Bcc: x' }],
    [
      'with a subject from 60 graphemes of the description',
      { description: '🇰🇷'.repeat(70) },
      { subject: '🇰🇷'.repeat(60) },
    ],
    [
      'without control characters and lone surrogates',
      { description: 'It has not\u0000 arrived \uD800 after three hours' },
      { description: 'It has not arrived \uFFFD after three hours' },
    ],
    [
      'with evidence in NFKC',
      { txid: '\u200EＡＢ１２\uFEFF', amount: '１，２５０．５０' },
      { evidence: { txid: 'AB12', amount: '1250.50' } },
    ],
    [
      'without the evidence of other categories',
      { category: 'other', amount: 'a lot', txid: 'x'.repeat(999) },
      { evidence: {} },
    ],
    [
      'without what is null or blank',
      { subject: null, page_url: '', txid: ' ' },
      { page_url: undefined, evidence: {} },
    ],
  ])('%s', (_, input, output) => {
    expect(schema.parse({ ...sound, ...input })).toMatchObject(output);
  });

  it('takes 20 and 5,000 graphemes', () => {
    for (const length of [20, 5000]) {
      expect(faults({ ...sound, description: '👨‍👩‍👧'.repeat(length) })).toEqual([]);
    }
  });
});

it('reads the configuration of site.yaml, and gives the browser only what it needs', () => {
  const small = ticketConfigOf({ ...readSite().ticket, locales: ['en'] });
  expect(JSON.stringify(small)).not.toContain('label');
  expect(ticketSchema(small).safeParse(sound).success).toBe(true);
});
