import { describe, expect, test } from 'vitest';
import { starterLocales } from '../../../starter-locales.ts';
import { translator } from '../../../../src/i18n/translate.ts';
import { htmlOf, joint } from './rendered.ts';

/** Words of each language, with its own punctuation around what is tested. */
const words = {
  zh: { before: '请看', word: '手续费', after: '。然后继续', full: '。' },
  en: { before: 'See ', word: 'the fee', after: '. Then go on', full: '.' },
  ja: { before: 'こちら、', word: '手数料', after: '。次へ', full: '。' },
  ko: { before: '여기 ', word: '수수료', after: '를 보세요', full: '.' },
} as const;

describe.each(starterLocales)('GitHub-flavoured Markdown in %s', (locale) => {
  const { before, word, after } = words[locale];
  const t = translator(locale);

  test('tables align by class, scroll by keyboard and are named', async () => {
    const html = await htmlOf(`| ${word} | b | c |\n|:--|:-:|--:|\n| ${word} | 2 | 3 |`, locale);
    expect(html).toContain(
      `<div class="table-scroller" role="group" tabindex="0" aria-label="${t('article.table')}"><table>`,
    );
    expect(html).toContain(
      `<th>${word}</th>\n<th class="align-center">b</th>\n<th class="align-right">c</th>`,
    );
    expect(html).toContain(
      `<td>${word}</td>\n<td class="align-center">2</td>\n<td class="align-right">3</td>`,
    );
    expect(html).not.toMatch(/ style=| align=/);
    expect(html.match(/table-scroller/g)).toHaveLength(1);
  });

  test('task lists say what is done, in the language of the page', async () => {
    const html = await htmlOf(`- [x] ${word}\n- [ ] ${after}`, locale);
    expect(html).toContain(
      `<input type="checkbox" checked disabled aria-label="${t('article.taskDone')}"> ${word}`,
    );
    expect(html).toContain(
      `<input type="checkbox" disabled aria-label="${t('article.taskOpen')}"> ${after}`,
    );
  });

  test('footnotes are headed and lead back in the language of the page', async () => {
    const html = await htmlOf(`${word}[^a]${after}[^a]\n\n[^a]: ${before}${word}`, locale);
    expect(html).toContain(`id="footnote-label">${t('article.footnotes')}</h2>`);
    expect(html).toContain(`aria-label="${t('article.footnoteBack', { reference: '1' })}"`);
    expect(html).toContain(`aria-label="${t('article.footnoteBack', { reference: '1-2' })}"`);
    expect(html).toContain(`${word}<sup><a href="#user-content-fn-a"`);
    if (locale !== 'en') expect(html).not.toMatch(/Footnotes|Back to/);
  });

  test('strikethrough needs no blank around it', async () => {
    expect(await htmlOf(`${before}~~${word}~~${after}`, locale)).toBe(
      `<p>${before}<del>${word}</del>${after}</p>`,
    );
  });

  test.each([
    ['https://a.example/b?c=1', 'https://a.example/b?c=1'],
    ['www.example.com', 'http://www.example.com'],
    ['support@example.com', 'mailto:support@example.com'],
  ])('the bare address %s is a link that ends where it ends', async (address, href) => {
    // A blank before it is needed in Chinese and Japanese too: GFM does not begin a link inside a word.
    const html = await htmlOf(`${before.trim()} ${address}${after}`, locale);
    expect(html).toBe(
      `<p>${before.trim()} <a href="${href}" rel="noopener">${address}</a>${after}</p>`,
    );
  });
});

describe('a bare address ends', () => {
  test.each([
    ['before 。', '见 https://a.example/b。然后', 'https://a.example/b', '。然后'],
    ['before 、', 'は https://a.example/b、と', 'https://a.example/b', '、と'],
    ['before ）', '（见 https://a.example/b）', 'https://a.example/b', '）'],
    ['before hangul', '주소는 https://a.example/b입니다', 'https://a.example/b', '입니다'],
    ['before kana', 'は https://a.example/bです', 'https://a.example/b', 'です'],
    ['before Han', '见 www.a.example官网', 'www.a.example', '官网'],
    [
      'before an ideographic space',
      '见 https://a.example/b　然后',
      'https://a.example/b',
      '　然后',
    ],
    ['before a full stop', 'See https://a.example/b. Then', 'https://a.example/b', '. Then'],
    ['with its own brackets', 'See https://a.example/b_(c) now', 'https://a.example/b_(c)', ' now'],
  ])('%s', async (_name, body, address, after) => {
    expect(await htmlOf(body, 'zh')).toContain(`>${address}</a>${after}</p>`);
  });

  test('twice in one line, each where it ends', async () => {
    const html = await htmlOf('https://a.example/。https://b.example/。', 'zh');
    expect(html).toContain('>https://a.example/</a>。');
    expect(html).toContain('>https://b.example/</a>。');
  });

  test('in brackets beside hangul, and before Markdown that follows it', async () => {
    const html = await htmlOf('안내(https://a.example/b)를 **꼭** 보세요', 'ko');
    expect(html).toContain(`>https://a.example/b</a>)${joint}를 <strong>꼭</strong>`);
    const second = await htmlOf('看https://a.example。见[这里](/zh/faq/fees/)', 'zh');
    expect(second).toContain('<a href="/zh/faq/fees/">这里</a>');
  });

  test('but an editor’s own link keeps its whole address', async () => {
    expect(await htmlOf('[官网](https://a.example/费用)', 'zh')).toContain(
      '<a href="https://a.example/%E8%B4%B9%E7%94%A8" rel="noopener">官网</a>',
    );
    expect(await htmlOf('[https://a.example/费](https://a.example/费)', 'zh')).toContain(
      '>https://a.example/费</a>',
    );
  });
});
