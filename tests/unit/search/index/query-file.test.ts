import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { queryFile } from '../../../../src/search/index/query-file.ts';
import type { QueryFile } from '../../../../src/search/query-file.ts';
import { contentEntry } from './plain-content.ts';

/** The file for some entries and one document, as the browser reads it. */
function fileOf(locale: Locale, document: object | null, entries = [contentEntry()]): QueryFile {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-query-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  vi.stubEnv('WENDA_CONTENT', folder);
  mkdirSync(join(folder, 'search'));
  // Each key stands, so that none of what ships fills in.
  const own = { synonyms: [], functionWords: [], endings: [], bestBets: [], ...document };
  writeFileSync(join(folder, `search/${locale}.yaml`), JSON.stringify(own));
  const { path, content } = queryFile(entries, locale);
  expect(path).toBe('query.json');
  return JSON.parse(new TextDecoder().decode(content)) as QueryFile;
}
const about = (title: string, text = '', aliases: string[] = []) =>
  contentEntry({
    frontmatter: { title, updated: new Date('2026-11-01'), topic: 'account', aliases },
    sections: [{ id: '', heading: '', text }],
  });

describe('synonyms', () => {
  test.each<[Locale, string, string[], [string[], string[]]]>([
    ['zh', '提币与转出', ['提币', '取钱', '转出'], [['提币', '转出'], ['取钱']]],
    ['en', 'Withdrawal fees', ['withdrawal', 'payout'], [['withdrawal'], ['payout']]],
    ['ja', '出金について', ['引き出し', '出金'], [['出金'], ['引き出し']]],
    ['ko', '출금 수수료', ['출금', '인출'], [['출금'], ['인출']]],
  ])('in %s are parted by “%s”, in which they stand or not', (locale, title, group, parted) => {
    expect(fileOf(locale, { synonyms: [group] }, [about(title)]).synonyms).toEqual([parted]);
  });

  test.each([
    ['the title', about('Payout')],
    ['an alias', about('Other', '', ['payout'])],
    ['the text', about('Other', 'A payout.')],
    ['a heading', contentEntry({ sections: [{ id: 'a', heading: 'Payout', text: '' }] })],
  ])('may stand in %s', (_name, entry) => {
    const [group] = fileOf('en', { synonyms: [['payout', 'zzzz']] }, [entry]).synonyms;
    expect(group).toEqual([['payout'], ['zzzz']]);
  });

  test('of which no word stands in the texts are left out, since they would find nothing', () => {
    const document = {
      synonyms: [
        ['payout', 'cash out'],
        ['fee', 'charge'],
      ],
    };
    expect(fileOf('en', document, [about('Fees')]).synonyms).toEqual([[['fee'], ['charge']]]);
  });

  test('are compared and written as search compares them, each once', () => {
    const document = { synonyms: [['ＴＸＩＤ', 'TxID', 'Hash']] };
    expect(fileOf('en', document, [about('Your txid')]).synonyms).toEqual([[['txid'], ['hash']]]);
  });
});

test('function words and endings are as search compares them, the longest ending first', () => {
  const file = fileOf('ko', {
    synonyms: [],
    functionWords: ['왜', 'ＰＬＺ'],
    endings: ['이', '에서는', '으로'],
  });
  expect(file.functionWords).toEqual(['왜', 'plz']);
  expect(file.endings).toEqual(['에서는', '으로', '이']);
});

test('what stands first for a word is kept where the entry exists', () => {
  const bestBets = [
    { words: ['Hacked', 'Ｓtolen'], entry: 'faq/fees' },
    { words: ['robbed'], entry: 'faq/gone' },
  ];
  expect(fileOf('en', { synonyms: [], bestBets }).bestBets).toEqual([
    [['hacked', 'stolen'], 'faq/fees'],
  ]);
});

describe('traditional characters', () => {
  const pairsOf = (variants: string) => {
    const characters = [...variants];
    return new Map(
      characters.flatMap((one, at) => (at % 2 ? [] : [[one, characters[at + 1]] as const])),
    );
  };

  test('lead to the simplified ones of texts and synonyms', () => {
    const entry = about('钱包', '提币 账户');
    const { variants } = fileOf('zh', { synonyms: [['密码', '口令']] }, [entry]);
    const pairs = pairsOf(variants);
    for (const [traditional, simplified] of ['錢钱', '幣币', '賬账', '戶户', '碼码'].map((one) => [
      ...one,
    ])) {
      expect(pairs.get(traditional!)).toBe(simplified);
    }
  });

  test('that no text has are left out, as is what both ways of writing share', () => {
    const pairs = pairsOf(fileOf('zh', { synonyms: [] }, [about('钱包')]).variants);
    expect(pairs.has('幣')).toBe(false);
    expect(pairs.has('包')).toBe(false);
    for (const [traditional, simplified] of pairs) expect(traditional).not.toBe(simplified);
  });

  test.each(locales.filter((locale) => locale !== 'zh'))('are none of %s', (locale) => {
    expect(fileOf(locale, { synonyms: [] }, [about('钱包 錢包')]).variants).toBe('');
  });
});

test.each(locales)('without a word in its document, %s has a file that knows nothing', (locale) => {
  expect(fileOf(locale, null, [about('?')])).toEqual({
    language: expect.any(Object),
    synonyms: [],
    functionWords: [],
    endings: [],
    bestBets: [],
    variants: '',
  });
});
