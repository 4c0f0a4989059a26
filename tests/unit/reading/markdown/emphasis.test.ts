import { describe, expect, test } from 'vitest';
import { htmlOf, joint } from './rendered.ts';

describe('emphasis next to CJK punctuation comes out as emphasis:', () => {
  test.each([
    ['zh', '**重要：**请勿转账', '<strong>重要：</strong>请勿转账'],
    ['zh', '请点**“提币”**按钮', '请点<strong>“提币”</strong>按钮'],
    ['zh', '这是*（注意）*的', '这是<em>（注意）</em>的'],
    ['zh', '**《规则》**第一条', '<strong>《规则》</strong>第一条'],
    ['ja', '**「重要」**です', '<strong>「重要」</strong>です'],
    ['ja', 'これは**重要。**次へ', 'これは<strong>重要。</strong>次へ'],
    ['ja', '*『注意』*を', '<em>『注意』</em>を'],
    ['ko', '**"강조"**는 이렇게', '<strong>"강조"</strong>는 이렇게'],
    ['ko', "**'출금'**을 누르세요", "<strong>'출금'</strong>을 누르세요"],
    ['ko', '**출금(KRW)**은', '<strong>출금(KRW)</strong>은'],
    ['en', '**Important:** do not', '<strong>Important:</strong> do not'],
    ['en', 'un*believ*able', 'un<em>believ</em>able'],
  ])('%s: %s', async (locale, body, html) => {
    expect((await htmlOf(body, locale)).replace(joint, '')).toBe(`<p>${html}</p>`);
  });

  test.each([['2 * 3 * 4'], ['snake_case_name'], ['\\*\\*a\\*\\*']])('%s is none', async (body) => {
    expect(await htmlOf(body)).not.toMatch(/<em>|<strong>/);
  });

  test('quotes and dashes stay as they were written', async () => {
    expect(await htmlOf(`"a" -- 'b'...`)).toBe(`<p>"a" -- 'b'...</p>`);
  });
});
