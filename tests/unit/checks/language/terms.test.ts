import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { HouseTerm } from '../../../../src/schemas/terms.ts';
import { fixedText, passageOf, rulesOf, saidOf } from './house.ts';
import { passageSlips } from '../../../../src/checks/language/passage-slips.ts';

const why = 'Wallets show it.';
const hash: HouseTerm = { use: '交易哈希', avoid: ['转账哈希', '哈希值'], why };
const phone: HouseTerm = { use: 'スマートフォン', avoid: ['スマホ'], why };
const twoStep: HouseTerm = { use: '2단계 인증', avoid: ['이중 인증', '2차 인증'], why };
const phrase: HouseTerm = { use: 'seed phrase', avoid: ['recovery phrase', 'mnemonic'], why };
const allowlist: HouseTerm = { use: '허용 목록', avoid: ['화이트리스트'], why };
const email: HouseTerm = { use: 'email', avoid: ['e-mail'], why };
const mail: HouseTerm = { use: 'e-mail', review: ['mail'], why };

const fixed: [locale: Locale, term: HouseTerm, text: string, expected: string][] = [
  ['zh', hash, '请复制转账哈希和哈希值。', '请复制交易哈希和交易哈希。'],
  ['ja', phone, 'スマホで開く', 'スマートフォンで開く'],
  ['ko', twoStep, '이중 인증을 켜요', '2단계 인증을 켜요'],
  ['en', email, 'E-mail us: an e-mail', 'Email us: an email'],
  ['en', phrase, 'Mnemonic words; your recovery phrase', 'Seed phrase words; your seed phrase'],
];

test.each(fixed)('%s: the house’s term is written', (locale, term, text, expected) => {
  expect(fixedText(text, rulesOf(locale, { terms: [term] }))).toBe(expected);
});

const left: [locale: Locale, term: HouseTerm, text: string][] = [
  ['zh', hash, '交易哈希（转账哈希）也叫“哈希值”'],
  ['ja', phone, 'スマホケース'],
  ['ko', twoStep, '제이중 인증'],
  ['en', phrase, 'mnemonics are other words'],
];

test.each(left)(
  '%s: nothing is said of another word, or one that is spoken of',
  (locale, term, text) => {
    expect(saidOf(text, rulesOf(locale, { terms: [term] }))).toEqual([]);
  },
);

test('what is found names the word, the term and the reason', () => {
  const [slip] = passageSlips(passageOf('复制转账哈希'), rulesOf('zh', { terms: [hash] }));
  expect(slip).toMatchObject({
    message: '"转账哈希" is not the term of this site',
    expected: '"交易哈希"',
    fix: 'Write that (terms.yaml: Wallets show it).',
  });
});

test('a particle that the other word takes otherwise is for a person', () => {
  const rules = rulesOf('ko', { terms: [allowlist] });
  expect(fixedText('화이트리스트를 켜고 화이트리스트에 넣어요', rules)).toBe(
    '화이트리스트를 켜고 허용 목록에 넣어요',
  );
  expect(saidOf('화이트리스트를 켜요', rules)).toHaveLength(1);
});

test('a word that is right elsewhere is told and left', () => {
  const rules = rulesOf('en', { terms: [mail] });
  expect(saidOf('Send a mail', rules)).toHaveLength(1);
  expect(fixedText('Send a mail', rules)).toBe('Send a mail');
});
