import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { brandFaults } from './brand-content.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 32 32"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>`;
const plain = svg('<rect width="9" height="9"/>');
const png = readFileSync('tests/fixtures/branded/brand/logo-dark.png');

const logo = (files: Record<string, string | Uint8Array>, kind = 'svg') =>
  brandFaults(`logo: { light: brand/a.${kind} }`, files);
const icon = (text: string) => brandFaults('icon: brand/a.svg', { 'brand/a.svg': text });

test('the brand of the fixture gives neither fault nor warning of its own', async () => {
  const { faults, warnings } = await checkContent('tests/fixtures/branded');
  expect(faults).toEqual([]);
  expect(warnings.filter(({ file }) => file.startsWith('tests/'))).toEqual([]);
});

describe('a file that site.yaml names', () => {
  test.each([
    ['logo: { light: brand/a.svg }', 'brand.logo.light', 'brand/a.svg'],
    ['icon: brand/a.svg', 'brand.icon', 'brand/a.svg'],
    ['stylesheet: a.css', 'brand.stylesheet', 'a.css'],
    // A folder is no file.
    ['stylesheet: b.css', 'brand.stylesheet', 'b.css'],
  ])('%s is one fault where it is not there', async (line, key, name) => {
    expect(await brandFaults(line, { 'b.css/x': '' })).toEqual([
      `site.yaml:4: "${key}" names a file that is not there (found "${name}", expected a path in the folder of site.yaml). Add the file, or correct the path.`,
    ]);
  });

  test.each([
    ['logo: { light: brand/a.gif }', '"brand.logo.light" is not the path of an SVG or PNG file'],
    ['logo: { light: ../a.svg }', '"brand.logo.light" is not the path of an SVG or PNG file'],
    ['logo: { light: /srv/a.svg }', '"brand.logo.light" is not the path of an SVG or PNG file'],
    ['logo: { light: https://kumo.test/a.svg }', '"brand.logo.light" is not the path of an SVG'],
    ['logo: { dark: a.svg }', '"brand.logo.light" is missing'],
    ['icon: brand/a.png', '"brand.icon" is not the path of an SVG file'],
    ['stylesheet: brand/a.scss', '"brand.stylesheet" is not the path of a CSS file'],
  ])('%s is refused', async (line, says) => {
    expect(await brandFaults(line)).toEqual([expect.stringContaining(says)]);
  });
});

describe('a drawing', () => {
  test.each([
    ['of shapes', plain],
    ['with its own references', svg('<path id="a" d="M0 0"/><use href="#a" fill="url(#b)"/>')],
    ['with a picture inside', svg('<image href="data:image/png;base64,AA=="/>')],
    [
      'with a note of the program that wrote it',
      `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${plain}`,
    ],
    ['with width and height alone', svg('<rect/>', 'width="40" height="10"')],
  ])('%s is accepted', async (_name, text) => {
    expect(await logo({ 'brand/a.svg': text })).toEqual([]);
  });

  test.each([
    ['with a script', svg('<script>x()</script>'), 2, 'the drawing holds a script'],
    [
      'of another site',
      svg('<image href="https://cdn.test/a.png"/>'),
      2,
      'refers to something outside of it.*cdn\\.test',
    ],
    [
      'of another file, over three lines',
      svg('<image\nhref\n="a.png"/>'),
      3,
      'refers to something outside of it.*href ="a.png"',
    ],
    ['of another file', svg('<image href="a.png"/>'), 2, 'refers to something outside of it'],
    [
      'with a font of another site',
      svg('<style>@import url(https://f.test/a);</style>'),
      2,
      'refers to something outside',
    ],
    ['that is cut off', svg('<g>'), 3, 'cannot be drawn .found Opening and ending tag mismatch'],
    ['without its namespace', '<svg viewBox="0 0 9 9"><rect/></svg>', 1, 'lacks its namespace'],
    ['without a size', svg('<rect/>', ''), 1, 'does not say how large it is'],
    ['that is none', 'logo', 1, 'not an image of the kind that its name says'],
  ])('%s is one fault, at its line', async (_name, text, line, says) => {
    const faults = await logo({ 'brand/a.svg': text });
    expect(faults).toEqual([expect.stringMatching(`^brand/a\\.svg:${line}: .*${says}`)]);
  });

  test('of an icon is square', async () => {
    expect(await icon(plain)).toEqual([]);
    expect(await icon(svg('<rect/>', 'viewBox="0 0 180 40"'))).toEqual([
      'brand/a.svg:1: the icon is not square (found 180 by 40, expected a square). Draw it in a square.',
    ]);
  });
});

describe('a logo in the colour of the text', () => {
  const inText = (more = '') => svg(`<path${more} stroke="currentColor" d="M0 0"/>`);

  test('is accepted where it can stand in the page', async () => {
    expect(await logo({ 'brand/a.svg': inText() })).toEqual([]);
  });

  test.each([
    ['styles', inText(' style="x:y"')],
    ['an id', inText(' id="a"')],
    ['more than a page should bear', inText(` data-x="${'x'.repeat(2000)}"`)],
  ])('is a fault with %s', async (_name, text) => {
    expect(await logo({ 'brand/a.svg': text })).toEqual([
      expect.stringMatching(/^brand\/a\.svg:2: the logo takes the colour of the text and cannot/),
    ]);
  });

  test('is a fault beside another one for the dark scheme', async () => {
    const files = { 'a.svg': inText(), 'b.svg': plain };
    expect(await brandFaults('logo: { light: a.svg, dark: b.svg }', files)).toEqual([
      expect.stringMatching(/^a\.svg:2: the logo of one scheme takes the colour of the text/),
    ]);
  });
});

describe('a PNG', () => {
  test('is accepted', async () => {
    expect(await logo({ 'brand/a.png': png }, 'png')).toEqual([]);
  });

  test('that is none is a fault', async () => {
    expect(await logo({ 'brand/a.png': plain }, 'png')).toEqual([
      'brand/a.png:1: the file is not an image of the kind that its name says (expected PNG). Save the picture again.',
    ]);
  });

  test('that is too large is a fault with its size', async () => {
    const large = Buffer.concat([png, Buffer.alloc(60_000)]);
    expect(await logo({ 'brand/a.png': large }, 'png')).toEqual([
      'brand/a.png:1: the picture is too large for every page (found 62 kB, expected at most 50 kB). Save it smaller, or as a plain SVG.',
    ]);
  });
});

describe('a stylesheet', () => {
  const sheet = (css: string) =>
    brandFaults('stylesheet: brand/a.css', { 'brand/a.css': css, 'brand/dots.svg': plain });

  test('may use pictures beside it', async () => {
    expect(
      await sheet('a { background: url(dots.svg) }\nb { mask: url("./dots.svg#a") }\n'),
    ).toEqual([]);
  });

  test.each([
    ['a {\n  color: red;\n', 1, 'cannot be read .found Unclosed block'],
    ['a {\n  color red;\n}\n', 2, 'cannot be read .found Unknown word'],
    ['\n@import "b.css";\n', 2, 'loads another one .found @import'],
    ['@font-face { src: url(a.woff2) }', 1, 'loads a font, which the policy'],
    ['a {\n  background: url(https://cdn.test/a.png)\n}', 2, 'found "https://cdn.test/a.png"'],
    ['a { background: url("//cdn.test/a.png") }', 1, 'found "//cdn.test/a.png"'],
    ['a { background: url(data:image/png;base64,AA==) }', 1, 'found "data:image/png'],
    ["a { background: url('gone.svg') }", 1, 'found "gone.svg"'],
    ['a { background: url(../../secret.png) }', 1, 'found "../../secret.png"'],
  ])('%j is one fault, at its line', async (css, line, says) => {
    expect(await sheet(css)).toEqual([expect.stringMatching(`^brand/a\\.css:${line}: .*${says}`)]);
  });
});
