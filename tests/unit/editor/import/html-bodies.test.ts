import { describe, expect, test } from 'vitest';
import { bodyOf } from './imported.ts';

/** What the HTML of other help centres becomes, and what is told of it; `!` needs a person. */
const cases: [name: string, html: string, mdx: string, told?: string[]][] = [
  ['empty paragraphs go', '<p>a</p><p>&nbsp;</p><p><br></p><p></p><p>b</p>', 'a\n\nb'],
  ['two line breaks are a new paragraph', '<p>a<br><br>b<br>c</p>', 'a\n\nb\\\nc'],
  ['text outside of paragraphs gets one', 'a<div>b</div>c', 'a\n\nb\n\nc'],
  [
    'headings begin at the second level',
    '<h1>a</h1><p>x</p><h2>b</h2><p>y</p>',
    '## a\n\nx\n\n### b\n\ny',
  ],
  [
    'headings skip no level',
    '<h3>a</h3><p>x</p><h6>b</h6><p>y</p><h3>c</h3><p>z</p>',
    '## a\n\nx\n\n### b\n\ny\n\n## c\n\nz',
  ],
  ['a bold heading is bold already', '<h2><b>a</b></h2><p>x</p>', '## a\n\nx'],
  ['an empty heading goes', '<h2>&nbsp;</h2><p>x</p>', 'x'],
  [
    'a picture in a heading stands below it',
    '<h2>a<iframe src="https://v.example/1"></iframe></h2><p>x</p>',
    '## a[v.example/1](https://v.example/1)\n\nx',
    ['! an embedded page became a link'],
  ],
  ['a heading in an item is a bold line', '<ul><li><h3>a</h3>b</li></ul>', '- **a**\n\n  b'],
  [
    'a bold paragraph above text is a heading',
    '<p><b>How it works</b></p><p>x</p>',
    '## How it works\n\nx',
    ['a bold paragraph became a heading'],
  ],
  ['a bold sentence stays bold', '<p><b>Never do it.</b></p><p>x</p>', '**Never do it.**\n\nx'],
  ['spaces stand outside of emphasis', '<p>a<b> b </b>c <i>d </i></p>', 'a **b** c *d*'],
  ['emphasis that meets is one', '<p><b>a</b><strong>b</strong></p>', '**ab**'],
  ['emphasis within the same goes', '<p>x <b>a <strong>b</strong></b></p>', 'x **a b**'],
  ['bold around blocks is a look', '<b><p>a</p><p>b</p></b>', 'a\n\nb'],
  ['styles that are emphasis', '<p>x <span style="font-weight: 600">a</span></p>', 'x **a**'],
  ['fonts and colours go', '<p><font color="red">a</font> <u>b</u></p>', 'a b'],
  [
    'hidden text is told',
    '<p>a</p><p style="display: none">b</p>',
    'a',
    ['! hidden text was left out'],
  ],
  ['no-break spaces are spaces', '<p>24&nbsp;hours&#8203; a&shy;b</p>', '24 hours ab'],
  ['braces and angles are escaped', '<p>{a} &lt;b&gt; 1 &lt; 2</p>', '\\{a} \\<b> 1 \\< 2'],
  ['what looks like code at the start is text', '<p>export it</p>', '&#101;xport it'],
  ['emoji stay whole', '<p>👩‍💻 a</p>', '👩‍💻 a'],
  [
    'a list between items is inside the one before',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '- a\n  - b',
  ],
  ['a list goes on with its number', '<ol start="4"><li>a</li><li>b</li></ol>', '4. a\n5. b'],
  [
    'letters become figures, and it is told',
    '<ol type="a"><li>a</li></ol>',
    '1. a',
    ['a list of letters or Roman figures became a numbered one'],
  ],
  [
    'steps only where the list says so',
    '<ol class="steps"><li>a</li><li>b</li></ol>',
    '<Steps>\n\n1. a\n2. b\n\n</Steps>',
  ],
  [
    'a table with a header',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></table>',
    '| a | b |\n| - | - |\n| 1\\|2 | x<br />y |',
  ],
  [
    'a first row in bold is a header',
    '<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td>1</td><td>2</td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | 2 |',
  ],
  [
    'a first row that is not is told',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    ['the first row of a table became its header'],
  ],
  [
    'cells that span are told',
    '<table><tr><th>a</th><th>b</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | 2 |\n| 1 | 3 |',
    ['! a table had cells that span others'],
  ],
  [
    'a table within a table is told',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | x · y |',
    [
      '! a table stood in a cell of another and became lines',
      '! a cell of a table held a list or another block, which became lines',
    ],
  ],
  [
    'a table of one column only arranged the page',
    '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    'a\n\nb',
    ['a table that only arranged the page became plain text'],
  ],
  [
    'a box that says what it is',
    '<div class="note note-danger"><p>a</p></div>',
    '<Callout type="danger">\n\na\n\n</Callout>',
  ],
  ['a wrapper of another name is no box', '<div class="info-wrapper"><p>a</p></div>', 'a'],
  [
    'a box that is only drawn is told',
    '<div style="border: 1px solid red"><p>a</p></div>',
    '<Callout type="note">\n\na\n\n</Callout>',
    ['a coloured box became a callout of the type "note"'],
  ],
  [
    'a script is told',
    '<p>a</p><script>go()</script>',
    'a\n\n{/* a script stood here: go() */}',
    ['! a script was left out'],
  ],
  [
    'a comment cannot be ended from within',
    '<p>a</p><script>/* x */</script>',
    'a\n\n{/* a script stood here: /* x * / */}',
    ['! a script was left out'],
  ],
  [
    'a missing picture is told',
    '<p>a</p><p><img src="https://cdn.example/a.png" alt="A"></p>',
    'a\n\n{/* a missing picture: https://cdn.example/a.png (A) */}',
    ['! a picture is not in the export'],
  ],
  [
    'an address that was no link is told',
    '<p>Not http://fraud.example, never</p>',
    'Not http\\://fraud.example, never',
    ['an address that was plain text becomes a link'],
  ],
  [
    'a link around a missing picture is told',
    '<p>a <a href="https://b.example/"><img src="https://cdn.example/a.png" alt="A"></a></p>',
    'a {/* a missing picture: https://cdn.example/a.png (A) */}',
    ['! a picture is not in the export', '! a link stood around a picture that is missing'],
  ],
  [
    'a tag that is none of HTML is told',
    '<p>a <foo>b</foo></p>',
    'a b',
    ['! the tag <foo> is none of HTML and was left out'],
  ],
  [
    'details and keys stay',
    '<details open><summary>a</summary><p><kbd>b</kbd></p></details>',
    '<details open>\n\n<summary>a</summary>\n\n<kbd>b</kbd>\n\n</details>',
  ],
  [
    'an id before a heading leads to it',
    '<p><a href="#x">a</a></p><a name="x"></a><h2>Fees &amp; more</h2><p>b</p>',
    '[a](#fees--more)\n\n## Fees & more\n\nb',
  ],
  [
    'a link without a scheme gets one',
    '<p><a href="www.example.org">a</a> <a href="me@example.org">b</a></p>',
    '[a](https://www.example.org) [b](mailto:me@example.org)',
  ],
  [
    'a link that is a script is told',
    '<p><a href="javascript:x()">a</a></p>',
    'a',
    ['! a link began with "javascript:"'],
  ],
  [
    'emphasis beside Chinese marks needs no help',
    '<p>一般<b>十分钟（高峰更久）</b>到账</p>',
    '一般**十分钟（高峰更久）**到账',
  ],
  ['a wrapped line of Chinese has no gap', '<p>请耐心\n  等待</p>', '请耐心等待'],
];

describe('HTML becomes MDX', () => {
  test.each(cases)('%s', (_name, html, mdx, told = []) => {
    const { body, findings } = bodyOf(html);
    expect(body).toBe(mdx);
    expect(
      findings.map(({ needsPerson, message }) => (needsPerson ? `! ${message}` : message)),
    ).toEqual(told);
  });
});

test('a drawing in an address may have a percent sign of its own', () => {
  const { body } = bodyOf(
    `<p>See <img alt="A chart" src="data:image/svg+xml,<svg width='100%'></svg>"></p>`,
  );
  expect(body).toBe('See ![A chart](../../images/a-title/picture.svg)');
});
