import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMdx } from '../../../../src/reading/markdown/processor.ts';
import { bodyOf } from './imported.ts';

const signs = fc.constantFrom(
  ...'{}<>*_`~[]()#+-.!|\\&;:/"\'=@$%^ \n0123456789abcxyzÉ汉字仮名한글。，（）「」'.split(''),
  'import ',
  'export ',
  '<!--',
  '-->',
  '&amp;',
  '1. ',
  '- ',
  '---',
  '```',
  'https://a.example/',
  'www.a.example',
  '{/*',
  '*/}',
);

/** As a browser would show it on one line. */
const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

test('any text is the same behind the import as before it', () => {
  const texts = fc
    .array(signs, { minLength: 1, maxLength: 12 })
    .map((parts) => `x${parts.join('')}`);
  fc.assert(
    fc.property(
      fc.array(texts, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (paragraphs, isBold) => {
        const escape = (text: string) =>
          text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const html = paragraphs.map((text, index) =>
          isBold && index === 0 ? `<p>a <b>${escape(text)}</b>b</p>` : `<p>${escape(text)}</p>`,
        );
        const { body } = bodyOf(html.join(''));
        const tree = parseMdx(body, 'faq/en/a.mdx');
        const before = paragraphs.map((text, index) =>
          isBold && index === 0 ? `a ${text}b` : text,
        );
        const joined = (text: string) =>
          text.replace(/(?<=[^\x00-\u2fff])\s+(?=[^\x00-\u2fff])/g, '').replace(/\s/g, '');
        expect(tree.children.map((one) => joined(shown(toString(one))))).toEqual(
          before.map((text) => joined(shown(text))),
        );
      },
    ),
    { numRuns: 200 },
  );
});
