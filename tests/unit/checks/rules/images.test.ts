import { describe, expect, test } from 'vitest';
import { imageRule } from '../../../../src/checks/rules/images.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const images = ['images/form.png', 'images/ja/form.png', 'images/Große Form.svg', 'imagesx/a.png'];

/** What is said of a body that begins on line 5. */
function said(body: string): string[] {
  const content = contentOf({ 'faq/en/fees.mdx': entryText('title: Fees', body) }, { images });
  const files = [...content.files.files, { path: 'images/link.png', link: 'outside' as const }];
  return linesOf(imageRule, { ...content, files: { files, folders: [] } }).map((line) =>
    line.replace('faq/en/fees.mdx:', ''),
  );
}

const outside = (found: string) =>
  `5: the image is not in the content folder (found "${found}", expected a relative path). Save it in content/images/ and write ../../images/name.png.`;
const elsewhere = (found: string) =>
  `5: the image does not stand in content/images/ (found "${found}", expected ../../images/name.png). Put it in content/images/ and write ../../images/ and its name.`;
const missing = (found: string, fix: string) =>
  `5: the image does not exist (found "${found}", expected a file, its capital letters included). ${fix}`;
const another = (found: string) =>
  `5: the image is of a kind that is not listed (found "${found}", expected png, jpg, jpeg, webp, avif, gif, svg). Save the picture as one of these kinds.`;

describe('an image', () => {
  test.each([
    '![Form](../../images/form.png)',
    '![Form](../../images/ja/../form.png)',
    '![Form](../../images/Gro%C3%9Fe%20Form.svg)',
    '![Form][f]\n\n[f]: ../../images/ja/form.png',
  ])('is there: %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test.each(['![](../../images/form.png)', '![ ](../../images/form.png)'])(
    'says what it shows: %s',
    (body) =>
      expect(said(`a\n\n${body}`)).toEqual([
        '7: the image has no alternative text (found "![](../../images/form.png)", expected ![what the picture shows](…)). Write between the square brackets what the picture shows.',
      ]),
  );

  test.each([
    'https://a.example/b.png',
    'HTTP:b.png',
    'data:image/png;base64,AA',
    '//a.example/b.png',
  ])('is in the content folder, and not at %s', (url) =>
    expect(said(`![Form](${url})`)).toEqual([outside(url)]),
  );

  test('cannot hide where it is', () => {
    expect(said('![Form](\\\\\\\\a.example/b.png)')).toEqual([outside('\\\\a.example/b.png')]);
    expect(said('![Form](h&#9;ttps&#x200B;:b.png)')).toEqual([outside('h ttps\u200b:b.png')]);
    expect(said('![Form](&#10;//a.example/b.png)')).toEqual([outside('//a.example/b.png')]);
  });

  test.each([
    '/images/form.png',
    '../../form.png',
    '../images/form.png',
    'form.png',
    '../../imagesx/a.png',
    '../../../images/form.png',
    '../../images/../a.png',
    '../../x/a:b.png',
    '../../x//b.png',
    '../../x/%zz.png',
  ])('stands in images/, and not at %s', (url) => {
    expect(said(`![Form](${url})`)).toEqual([elsewhere(url)]);
  });

  test.each(['form.pdf', 'form', 'form.png.tiff', 'form.'])(
    'is of a kind that is listed: %s',
    (name) => {
      expect(said(`![Form](../../images/${name})`)).toEqual([another(`../../images/${name}`)]);
    },
  );

  test.each(['PNG', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'])(
    'may be of the kind %s',
    (kind) => {
      expect(said(`![Form](../../images/none-such.${kind})`)).toEqual([
        missing(
          `../../images/none-such.${kind}`,
          `Put the file at content/images/none-such.${kind}.`,
        ),
      ]);
    },
  );

  test('that is meant is named', () => {
    expect(said('![Form](../../images/from.png)')).toEqual([
      missing('../../images/from.png', 'Did you mean "../../images/form.png"?'),
    ]);
    expect(said('![Form](../../images/Form.png)')).toEqual([
      missing('../../images/Form.png', 'Did you mean "../../images/form.png"?'),
    ]);
  });

  test('is no link, and a link is not what is meant', () => {
    expect(said('![Form](../../images/link.png)')).toEqual([
      missing('../../images/link.png', 'Put the file at content/images/link.png.'),
    ]);
  });
});
