import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { traitsOf } from '../../../../../src/i18n/traits.ts';
import { likenesses } from '../../../../../src/search/query/find/name-index.ts';
import { jamoOf, loadSpellings, pinyinOf } from '../../../../../src/search/query/find/spelling.ts';
import { syllablesFile } from '../../../../../src/search/index/syllables-file.ts';
import { plainEntries, plainEntry } from '../plain-entries.ts';
import { serve } from '../served.ts';
import { starter } from '../written.ts';

const chinese = syllablesFile(starter.filter(({ locale }) => locale === 'zh')).content;
const namesOf = (...titles: string[]) =>
  plainEntries(...titles.map((title, at) => [plainEntry(`faq/${at}`, { title })] as [never])).names;

let asked: string[];
beforeEach(() => {
  asked = serve({ '/pagefind/zh/syllables.json': new Uint8Array(chinese) });
});
afterEach(() => void vi.unstubAllGlobals());

describe('Chinese is compared by its sound:', () => {
  const titles = ['提币一直没有到账', '账户被盗以后该做的事', '重置登录密码'];

  test.each([
    ['one homophone', '提币一直没有到帐', 0],
    ['another character at every place', '题笔意志没有导杖', 0],
    ['a slip of the input method', '帐护被到', 1],
    ['another first character', '众置登录密码', 2],
  ])('%s is near to what is meant', async (_name, query, meant) => {
    const spelt = await loadSpellings(namesOf(...titles), 'zh', traitsOf('zh'));
    const like = likenesses(query, spelt!);
    const best = [...like].toSorted((a, b) => b[1] - a[1])[0];
    expect(best?.[0].place).toBe(meant);
    expect(best?.[1]).toBeGreaterThan(0.5);
  });

  test('of pinyin typed in Latin letters too', async () => {
    const spelt = await loadSpellings(namesOf(...titles), 'zh', traitsOf('zh'));
    const like = [...likenesses('chongzhidenglumima', spelt!)];
    expect(like.find(([{ place }]) => place === 2)?.[1]).toBeGreaterThan(0.5);
  });

  test.each([
    ['提币 fee', 'tibifee'],
    ['提、币！', 'tibi'],
    ['TRC20', 'TRC20'],
    ['鳄', '鳄'],
    ['', ''],
  ])('%s is keyed as %s', (text, pinyin) => {
    const syllables = new Map([
      ['提', 'ti'],
      ['币', 'bi'],
    ]);
    expect(pinyinOf(text, syllables)).toBe(pinyin);
  });
});

describe('Korean is compared by its letters:', () => {
  test.each([
    ['another vowel', '출굼 지연', 0],
    ['another final', '출근 지연', 0],
    ['a doubled consonant', '비밀뻔호', 1],
    ['no blank', '출금지연', 0],
  ])('%s is near to what is meant', async (_name, query, meant) => {
    const spelt = await loadSpellings(
      namesOf('출금 지연', '비밀번호', '입금 주소'),
      'ko',
      traitsOf('ko'),
    );
    const best = [...likenesses(query, spelt!)].toSorted((a, b) => b[1] - a[1])[0];
    expect(best?.[0].place).toBe(meant);
    expect(best?.[1]).toBeGreaterThan(0.5);
  });

  test('a syllable falls into its letters, blanks and marks aside', () => {
    expect([...jamoOf('출 금!')]).toHaveLength(6);
    expect(jamoOf('출금')).toBe('출금'.normalize('NFD'));
    expect(jamoOf('usdt 2')).toBe('usdt2');
  });

  test('without a file for it', async () => {
    await loadSpellings(namesOf('출금 지연'), 'ko', traitsOf('ko'));
    expect(asked).toEqual([]);
  });
});

test.each(['en', 'ja'] as const)('%s is not compared so', async (locale) => {
  expect(await loadSpellings(namesOf('withdrawal'), locale, traitsOf(locale))).toBeNull();
  expect(asked).toEqual([]);
});

describe('the spellings of some names', () => {
  test('are made once', async () => {
    const names = namesOf('提币');
    const [one, other] = await Promise.all([
      loadSpellings(names, 'zh', traitsOf('zh')),
      loadSpellings(names, 'zh', traitsOf('zh')),
    ]);
    expect(other).toBe(one);
    expect(asked).toEqual(['/pagefind/zh/syllables.json']);
  });

  test('lead to the same entries as the names', async () => {
    const { names } = plainEntries(
      [plainEntry('faq/a', { title: '提币' }), '提现'],
      [plainEntry('faq/b', { title: '充值' })],
    );
    const spelt = await loadSpellings(names, 'zh', traitsOf('zh'));
    expect(spelt?.names.map(({ place, plain }) => [place, plain])).toEqual(
      names.names.map(({ place, plain }) => [place, plain]),
    );
  });

  test.each([
    ['a list', [{ ti: '提' }]],
    ['characters as lists', { ti: ['提'] }],
  ])('cannot be had from a file of another version, with %s', async (_name, other) => {
    serve({ '/pagefind/zh/syllables.json': JSON.stringify(other) });
    await expect(loadSpellings(namesOf('提币'), 'zh', traitsOf('zh'))).rejects.toThrow(
      'syllables.json',
    );
  });

  test('are asked for again after the file was missing', async () => {
    const names = namesOf('提币');
    serve({});
    await expect(loadSpellings(names, 'zh', traitsOf('zh'))).rejects.toThrow('404');
    serve({ '/pagefind/zh/syllables.json': new Uint8Array(chinese) });
    expect(await loadSpellings(names, 'zh', traitsOf('zh'))).not.toBeNull();
  });
});
