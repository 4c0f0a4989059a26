import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/reading/markdown/processor.ts';
import { sectionsOf } from '../../../src/reading/markdown/sections.ts';

function textOf(body: string): string {
  return sectionsOf(parseMdx(body, '/faq/en/a.mdx'))[0]!.text;
}

describe('the plain text of a body', () => {
  test.each([
    ['paragraphs', 'One\n\nTwo', 'One Two'],
    ['list items', '- a\n- b\n  - c', 'a b c'],
    ['table cells', '| a | b |\n|---|---|\n| c | d |', 'a b c d'],
    ['line breaks', 'a<br/>b  \nc\nd', 'a b c d'],
    ['emphasis within a word', '**重要：**请勿 un*believ*able', '重要：请勿 unbelievable'],
    [
      'ruby without its reading',
      '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字</ruby>です',
      '漢字です',
    ],
    ['subscripts', 'H<sub>2</sub>O', 'H2O'],
    ['images left out', 'a ![alternative](../../images/a.svg) b', 'a b'],
    ['code without its language', '```js\nlet a;\n```\n\n`b`', 'let a; b'],
    ['footnotes', 'a[^1]\n\n[^1]: note', 'a note'],
    ['comments left out', 'a {/* b */} c\n\n{/* d */}', 'a c'],
    ['links and strikethrough', '[a](https://x.example/) ~~b~~', 'a b'],
    ['writing blocks', '<Callout type="note">\n\na\n\n</Callout>\nb', 'a b'],
    ['steps', '<Steps>\n\n1. a\n\n   b\n\n2. c\n\n</Steps>', 'a b c'],
    ['details', '<details>\n<summary>a</summary>\nb\n</details>', 'a b'],
  ])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test('is cut at headings, with their ids', () => {
    const body = 'a\n\n## 费用 {/* x */}\n\nb\n\n- c\n\n  ### Same\n\n  d\n\n### Same\n\ne';
    const sections = sectionsOf(parseMdx(body.replace(' {/* x */}', ''), '/faq/zh/a.mdx'));
    expect(sections).toEqual([
      { id: '', heading: '', text: 'a' },
      { id: '费用', heading: '费用', text: 'b c' },
      { id: 'same', heading: 'Same', text: 'd' },
      { id: 'same-1', heading: 'Same', text: 'e' },
    ]);
  });
});
