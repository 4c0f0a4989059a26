import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../../../src/reading/markdown/headings.ts';
import { parseMdx } from '../../../../src/reading/markdown/processor.ts';
import { sectionsOf } from '../../../../src/reading/markdown/sections.ts';
import { htmlOf } from './rendered.ts';

const treeOf = (body: string) => parseMdx(body, '/content/faq/en/a.mdx');
const footnoteLabel = 'footnote-label';

/** The ids that checks, search and the page know must be one and the same. */
const bodies = [
  ['plain', '## Fees\n\n### How much'],
  ['duplicates', '## Fees\n\n## Fees\n\n## Fees'],
  ['duplicates that meet a numbered one', '## Fees\n\n## Fees 1\n\n## Fees'],
  ['Chinese', '## 提币 失败了？\n\n## 费用（USDT）'],
  ['Japanese', '## 出金・入金\n\n## 「手数料」'],
  ['Korean', '## 출금 수수료\n\n## 출금, 수수료!'],
  ['emphasis, code and a link', '## A **b** `c` [d](https://a.example/)'],
  ['punctuation alone', '## ?!\n\n## ?!'],
  ['ruby', '## <ruby>出金<rt>しゅっきん</rt></ruby>'],
  [
    'in blocks',
    '<Callout type="note">\n\n### In\n\n</Callout>\n\n<details>\n<summary>a</summary>\n\n### In\n\n</details>',
  ],
  ['in a list and a quotation', '- a\n\n  ### In\n\n> ### In'],
  ['with footnotes', '## A[^1]\n\nb[^1]\n\n## A\n\n[^1]: note'],
  ['underlined', 'Fees\n----'],
  ['capitals and accents', '## É UID İ'],
  ['emoji', '## Fees 👛'],
] as const;

const withPicture = [
  ['an image', '## Fees ![the menu](../../images/menu.svg)\n\n## Fees'],
  ['a comment', '## Fees {/* not yet */}\n\n## Fees'],
] as const;

describe('the ids that the checks and the list of contents know are those on the page:', () => {
  test.each([...bodies, ...withPicture])('%s', async (_name, body) => {
    const known = headingsOf(treeOf(body)).map(({ id, depth }) => [id, String(depth)]);
    const html = await htmlOf(body);
    const rendered = [...html.matchAll(/<h([1-6])[^>]* id="([^"]*)"/g)].map(([, depth, id]) => [
      id,
      depth,
    ]);
    expect(known.length).toBeGreaterThan(0);
    expect(known).toEqual(rendered.filter(([id]) => id !== footnoteLabel));
    expect(new Set(rendered.map(([id]) => id)).size).toBe(rendered.length);
  });

  test.each(bodies)('%s: and those that search leads to', (_name, body) => {
    const tree = treeOf(body);
    expect(
      sectionsOf(tree)
        .slice(1)
        .map(({ id }) => id),
    ).toEqual(headingsOf(tree).map(({ id }) => id));
  });
});

test.each([
  ['a footnote', '## Fees[^1]\n\n[^1]: note'],
  ['a comment', '## Fees {/* not yet */}'],
  ['an image', '## ![the menu](../../images/menu.svg) Fees'],
  ['emphasis', '## **Fees**'],
])('%s is no part of a heading’s id', (_name, body) => {
  expect(headingsOf(treeOf(body))).toMatchObject([{ id: 'fees', text: 'Fees' }]);
});

test('a heading knows its line and depth', () => {
  expect(headingsOf(treeOf('a\n\n## B\n\n### C'))).toEqual([
    { id: 'b', depth: 2, text: 'B', line: 3 },
    { id: 'c', depth: 3, text: 'C', line: 5 },
  ]);
});

test.each([
  ['an opening tag without its end', 'a <kbd>b', 1],
  ['a brace', 'a\n\nb {', 3],
  ['an address in angle brackets', 'a\n\n\n<https://a.example>', 4],
])('%s cannot be read, and the place is told', (_name, body, line) => {
  expect(() => treeOf(body)).toThrow(
    expect.objectContaining({ name: expect.stringContaining(`${line}:`) }),
  );
});
