import { describe, expect, test } from 'vitest';
import { mailLink, ticketAsText, titleOf } from '../../../../src/client/ticket-outbox/as-text.ts';
import type { OutboxReceipt } from '../../../../src/client/ticket-outbox/item.ts';
import { receiptLink } from '../../../../src/client/ticket-outbox/receipt-link.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { translator } from '../../../../src/i18n/translate.ts';
import { outboxTexts } from '../../../../src/models/outbox-texts.ts';
import { site } from '../../models/plain-site.ts';

const fields = {
  locale: 'en',
  website: '',
  page_url: 'https://help.example.com/en/',
  confirmed: ['card'],
  email: 'a@example.com',
  category: 'deposit',
  subject: '',
  txid: 'abc',
  description: 'First line\nsecond line',
};

describe.each(locales)('in %s', (locale) => {
  const texts = outboxTexts(locale, site, translator(locale));

  test('a ticket as text has each label above what was written, and nothing of the page’s own', () => {
    const { category, email, txid, description, files } = texts.labels;
    expect(ticketAsText({ fields, fileNames: ['a.png', 'b.png'] }, texts).split('\n\n')).toEqual([
      `${category}\n${texts.categories['deposit']}`,
      `${email}\na@example.com`,
      `${txid}\nabc`,
      `${description}\nFirst line\nsecond line`,
      `${files}\na.png\nb.png`,
    ]);
  });
});

test('a ticket without a subject is called by the beginning of its description', () => {
  expect(titleOf(fields)).toBe('First line second line');
  expect(titleOf({ subject: ' Fees ', description: 'x' })).toBe('Fees');
  expect(titleOf({ description: '字'.repeat(61) })).toBe(`${'字'.repeat(60)}…`);
  expect(titleOf({})).toBe('');
});

describe('a mail', () => {
  const parts = (link: string) => new URLSearchParams(link.slice(link.indexOf('?')));

  test('has the subject and the text, with the line ends of mail', () => {
    const link = mailLink('support@example.com', 'A & B', 'one\ntwo+', 'cut');
    expect(link).toMatch(/^mailto:support@example\.com\?/);
    expect(parts(link).get('subject')).toBe('A & B');
    expect(parts(link).get('body')).toBe('one\r\ntwo+');
  });

  test.each(['a', '充', '👨‍👩‍👧', '\n'])(
    'of 5,000 %j is cut to what a link holds, and says so',
    (letter) => {
      const link = mailLink('support@example.com', 'Subject', letter.repeat(5000), 'The rest');
      expect(link.length).toBeLessThanOrEqual(1900);
      expect(link.length).toBeGreaterThan(1200);
      expect(parts(link).get('body')).toMatch(/…\r\n\r\nThe rest$/);
    },
  );
});

test('a receipt’s link has all that its page shows in the fragment, which no server sees', () => {
  const receipt: OutboxReceipt = {
    ...{ id: '1', sentAt: 0, locale: 'en', category: 'other', receivedAt: null },
    ...{ reference: 'EX-1', replyBy: '2026-11-22T09:00:00Z', statusToken: 't' },
    state: 'sent',
    masked: [],
  };
  expect(receiptLink('/en/contact/ticket/sent/', receipt)).toBe(
    '/en/contact/ticket/sent/#reference=EX-1&reply_by=2026-11-22T09%3A00%3A00Z&token=t',
  );
  const unnamed = { ...receipt, reference: null, replyBy: null, statusToken: null };
  expect(receiptLink('/sent/', unnamed)).toBe('/sent/');
});
