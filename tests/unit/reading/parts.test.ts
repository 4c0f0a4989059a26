import { describe, expect, test } from 'vitest';
import { htmlTreeMaker, parseMdx } from '../../../src/reading/markdown/processor.ts';
import { articleParts } from '../../../src/reading/parts.ts';

const path = '/faq/en/a.mdx';
const partsOf = (body: string) =>
  articleParts(htmlTreeMaker('https://help.example.com')(parseMdx(body, path), path), 'faq/en');

describe('the parts of a body', () => {
  test('are one piece of HTML where nothing needs a component', () => {
    expect(partsOf('A **b**\n\n- c')).toEqual([
      '<p>A <strong>b</strong></p>\n<ul>\n<li>c</li>\n</ul>',
    ]);
  });

  test('are none where nothing is shown', () => {
    expect(partsOf('{/* not yet */}')).toEqual([]);
  });

  test('hold a block with what stands in it', () => {
    expect(partsOf('A\n\n<Callout type="danger">\n\nB\n\n</Callout>\n\nC')).toEqual([
      '<p>A</p>\n',
      { block: 'Callout', props: { type: 'danger' }, parts: ['<p>B</p>'] },
      '\n<p>C</p>',
    ]);
  });

  test('number the steps of a list, and leave its other lists alone', () => {
    const [steps] = partsOf('<Steps>\n\n3. A\n\n   1. a\n\n4. B\n\n</Steps>');
    expect(steps).toMatchObject({ block: 'Steps', props: {} });
    const inner = (steps as { parts: unknown[] }).parts.filter((part) => typeof part !== 'string');
    expect(inner).toMatchObject([
      { block: 'Step', props: { id: 'step-3', number: 3 } },
      { block: 'Step', props: { id: 'step-4', number: 4 } },
    ]);
  });

  test('name a picture by its path in the content folder, and say which is the first', () => {
    expect(partsOf('![A](../../images/a.png "T")\n\n![B](../../images/b%20c.svg)')).toEqual([
      '<p>',
      { picture: 'images/a.png', alt: 'A', title: 'T', isFirst: true },
      '</p>\n<p>',
      { picture: 'images/b c.svg', alt: 'B', isFirst: false },
      '</p>',
    ]);
  });

  test('keep a text that looks like the mark of a part', () => {
    expect(partsOf('`<!--part 0-->` ![A](../../images/a.png)')).toEqual([
      '<p><code>&#x3C;!--part 0--></code> ',
      { picture: 'images/a.png', alt: 'A', isFirst: true },
      '</p>',
    ]);
  });
});
