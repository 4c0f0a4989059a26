// Faults that were once in search, each seen to fail before it was fixed.
import { describe, expect, test } from 'vitest';
import { searchedLocales } from '../../../../src/i18n/searched-locales.ts';
import { nearestTerms } from '../../../../src/search/query/find/nearest-terms.ts';
import { markWords } from '../../../../src/search/query/show/passage.ts';
import { otherLayout } from '../../../../src/search/query/understand/keyboard-layout.ts';
import { search } from '../../../../src/search/query/search.ts';
import { searchOtherLocales } from '../../../../src/search/query/other-locales.ts';
import { findSynonyms } from '../../../../src/search/query/understand/synonyms.ts';
import { ngramFiles } from '../../../../src/search/index/ngram-files.ts';
import { redacted } from '../../../../src/secrets/redact.ts';
import { holdsSecret } from '../../../../src/secrets/holds-secret.ts';
import { knowledge } from './knowledge.ts';
import { serveIndex } from './served.ts';
import { starter, written } from './written.ts';

serveIndex(
  [
    ...starter,
    written('en', 'faq/login', { title: 'Login' }),
    written('en', 'faq/email', { title: 'E-mail' }),
    written('en', 'faq/long', {
      title: 'How to log in again with an email',
      text: 'log in to email again',
    }),
    written('zh', 'glossary/usdt', { title: 'USDT' }),
  ],
  { en: { functionWords: ['how'] } },
);
const first = async (query: string, locale: string) => (await search(query, { locale })).sure[0];
const textOf = async (query: string, locale: string) =>
  (await (await first(query, locale))!.loadPassage()).map(({ text }) => text).join('');

test.each([
  ['zh', '提币一直没有到账'],
  ['ja', '出金が届かない'],
])('passage has no zero-width spaces: %s', async (locale, query) => {
  expect(await textOf(query, locale)).not.toContain('\u200b');
});
test.each([
  ['zh', '提币一直没有到账'],
  ['ja', '出金が届かない'],
])('passage does not repeat the title: %s', async (locale, query) => {
  expect((await textOf(query, locale)).replaceAll('\u200b', '')).not.toContain(query);
});
test.each([
  ['log in', 'login'],
  ['email', 'email'],
  ['LOG-IN', 'login'],
])('“%s” is the title to the letter', async (query, slug) => {
  expect((await first(query, 'en'))?.href).toBe(`/en/faq/${slug}/`);
});
test('function words are not offered', async () =>
  expect(await nearestTerms('how zzzz', 'en')).not.toContain('how'));
test('a vowel slip in a two-syllable word', async () =>
  expect(await nearestTerms('출굼', 'ko')).toContain('출금'));
test('the longer of two words is marked', () =>
  expect(markWords('fees', ['fee', 'fees'])).toEqual([{ text: 'fees', isMatch: true }]));
test('Caps Lock', async () => expect(await otherLayout('CNFRMA')).toBe('출금'));
test('full width elsewhere', async () => {
  expect(
    (await searchOtherLocales('ＵＳＤＴ', 'ko', searchedLocales())).map(({ locale }) => locale),
  ).toEqual(['zh']);
});
test('a term behind a longer one that begins so', () => {
  const groups: [string[], string[]][] = [
    [['提币地址', 'x'], []],
    [['提币', 'y'], []],
  ];
  expect(findSynonyms('提币地址和提币', knowledge('zh', { synonyms: groups }))).toHaveLength(2);
});
test('two entries have n-grams', () => {
  const text = ngramFiles([
    written('en', 'faq/a', { title: 'Withdrawal' }),
    written('en', 'faq/b', { title: 'Memo' }),
  ])
    .map(({ content }) => new TextDecoder().decode(content))
    .join('');
  expect(text).toMatch(/\[\d/);
});
describe('redact', () => {
  test.each([
    ['我的邮箱是a@b.com怎么改', '我的邮箱是…怎么改'],
    ['550e8400-e29b-41d4-a716-446655440000', '…'],
    ['010–1234–5678', '…'],
    ['090/1234/5678', '…'],
    ['(010) 1234-5678', '…'],
    ['+1 (555) 123-4567', '…'],
    ['withdraw TRC20 1000 USDT', 'withdraw TRC20 1000 USDT'],
    ['lock after 24 48 72 hours', 'lock after 24 48 72 hours'],
    ['maintenance 2026-11-20', 'maintenance 2026-11-20'],
    ['@john_doe scammed me', '… scammed me'],
    ['t.me/john_doe', '…'],
    ['GB29 NWBK 6016 1331 9268 19', '…'],
  ])('%s', (text, told) => expect(redacted(text)).toBe(told));
});
describe('secret', () => {
  const hex = '0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d';
  test.each([
    `my key: ${hex.match(/.{4}/g)!.join(' ')}`,
    '5HueCGU8rMjxEXxiPuD5 BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    'snoPBrXtMeMyMHUVTgbuqAfg1SUTb',
    'PVT_K1_2bfGi9rYsXQSXXTvJbDAPhHLQUojjaNLomdm3cEJ1XTzMqUt3V',
    'ozone\u200bdrill\u200bgrab\u200bfiber\u200bcurtain\u200bgrace\u200bpudding\u200bthank\u200bcruise\u200belder\u200beight\u200bpicnic',
  ])('is one: %s', async (text) => expect(await holdsSecret(text)).toBe(true));
  test.each([
    'what time is market open today and when will this end',
    'cannot receive code on phone because number change need help open account',
    'what will happen when you change phone number and account name today',
  ])('is none: %s', async (text) => expect(await holdsSecret(text)).toBe(false));
});
