import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/reading/fault.ts';
import { filePlaceFaults } from '../../../../src/checks/rules/file-places.ts';

const said = (...paths: string[]) =>
  filePlaceFaults({ folders: [], files: paths.map((path) => ({ path })) }).map(formatFault);

describe('an entry', () => {
  test.each(['faq/en/fees.mdx', 'topics/zh/a-1-b.mdx', 'faq/fr/A_B.mdx', 'other/en/A_B.mdx'])(
    'may stand at %s, or is told elsewhere',
    (path) => expect(said(path)).toEqual([]),
  );

  test('stands in a locale, and not at the top', () => {
    expect(said('faq/Fees.mdx', 'Fees.MDX', 'faq/en/old/A.mdx')).toEqual([
      'faq/Fees.mdx:1: the file stands in no locale (found "Fees.mdx", expected faq/<locale>/Fees.mdx). Move it to faq/zh/ or the folder of its language.',
      'Fees.MDX:1: the entry stands in no collection (found "Fees.MDX", expected <collection>/<locale>/<slug>.mdx). Move it to the folder of its collection and language.',
    ]);
  });

  test.each([
    ['Reset_Password', 'Rename it to reset-password.mdx.'],
    ['resetPassword2FA', 'Rename it to reset-password2-fa.mdx.'],
    ['a--b', 'Rename it to a-b.mdx.'],
    ['-a-', 'Rename it to a.mdx.'],
    ['Gebühr für Čeněk', 'Rename it to gebuhr-fur-cenek.mdx.'],
    ['费用', 'Rename it with Latin letters, the same in every language.'],
    ['fees 费', 'Rename it with Latin letters, the same in every language.'],
    ['_', 'Rename it with Latin letters, the same in every language.'],
  ])('has a name in kebab-case: %s', (slug, fix) => {
    expect(said(`faq/en/${slug}.mdx`)).toEqual([
      `faq/en/${slug}.mdx:1: the name is not kebab-case (found "${slug}.mdx", expected lower-case letters, digits and single hyphens). ${fix}`,
    ]);
  });

  test('is not the list of the entries', () => {
    expect(said('faq/en/index.mdx')).toEqual([
      'faq/en/index.mdx:1: the name "index" is taken by the list of the entries (found "index.mdx", expected lower-case letters, digits and single hyphens). Give it the name of what it is about.',
    ]);
  });

  test('has no twin but for capital letters', () => {
    const twin = (name: string, other: string) =>
      `faq/en/${name}:1: the name differs from faq/en/${other} in capital letters alone (found "${name}", expected one file). Keep one of the two files.`;
    expect(said('faq/en/FEE.mdx', 'faq/en/Fee.mdx', 'faq/en/fee.mdx')).toEqual([
      twin('FEE.mdx', 'fee.mdx'),
      twin('Fee.mdx', 'FEE.mdx'),
    ]);
    expect(said('faq/en/FEE.mdx', 'faq/en/Fee.mdx')[1]).toBe(twin('Fee.mdx', 'FEE.mdx'));
    expect(said('faq/en/Fee.mdx', 'faq/ja/fee.mdx')).toEqual([
      expect.stringContaining('kebab-case'),
    ]);
  });
});

describe('another file of a collection', () => {
  test.each([
    ['Fees.md', 'Rename it to fees.mdx.'],
    ['fees.MARKDOWN', 'Rename it to fees.mdx.'],
    ['fees.txt', 'Rename it to fees.mdx.'],
    ['fees.MDX', 'Rename it to fees.mdx.'],
    ['a.b.md', 'Rename it to a-b.mdx.'],
    ['费用.md', 'Rename it to 费用.mdx.'],
    ['.md', 'Move it out of the collection.'],
    ['form.png', 'Move it to images/form.png.'],
    ['form.JPG', 'Move it to images/form.JPG.'],
    ['form.jpeg', 'Move it to images/form.jpeg.'],
    ['form.webp', 'Move it to images/form.webp.'],
    ['form.avif', 'Move it to images/form.avif.'],
    ['form.gif', 'Move it to images/form.gif.'],
    ['form.svg', 'Move it to images/form.svg.'],
    ['fees.mdx.bak', 'Move it out of the collection.'],
    ['form.png.zip', 'Move it out of the collection.'],
    ['fees', 'Move it out of the collection.'],
    ['mdx', 'Move it out of the collection.'],
  ])('is told where it belongs: %s', (name, fix) => {
    expect(said(`faq/en/${name}`)).toEqual([
      `faq/en/${name}:1: the kind of file is not listed here (found "${name}", expected .mdx). ${fix}`,
    ]);
  });
});

describe('a file at the top', () => {
  test.each(['site.yaml', 'notes.txt', 'my-site.yml', 'site.yaml.bak', 'fees.mdx.bak'])(
    'may be %s',
    (name) => expect(said(name)).toEqual([]),
  );

  test.each(['site.yml', 'Site.YAML'])('is the site’s document by another name: %s', (name) => {
    expect(said(name)).toEqual([
      `${name}:1: the file has another name (found "${name}", expected site.yaml). Rename it to site.yaml.`,
    ]);
  });
});

test('a symbolic link is told before all else', () => {
  const files = [
    { path: 'faq/en/A.mdx' },
    { path: 'faq/en/b.mdx', link: 'broken' as const },
    { path: 'images/c.png', link: 'outside' as const },
  ];
  expect(filePlaceFaults({ folders: [], files }).map(formatFault)).toEqual([
    'faq/en/b.mdx:1: the symbolic link leads nowhere (expected a file). Put the file itself here.',
    'images/c.png:1: the symbolic link leads out of the content folder (expected a file). Put the file itself here.',
    expect.stringMatching(/^faq\/en\/A\.mdx:1: the name is not kebab-case/),
  ]);
});
