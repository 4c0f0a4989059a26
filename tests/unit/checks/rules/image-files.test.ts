import { describe, expect, test } from 'vitest';
import type { Content } from '../../../../src/checks/content.ts';
import { formatFault } from '../../../../src/reading/fault.ts';
import { folderFiles, type FolderFile } from '../../../../src/reading/folder-files.ts';
import { imageFileFaults } from '../../../../src/checks/rules/image-files.ts';
import { temporaryContent } from '../temporary-content.ts';

/** What is said of files; links are named apart. */
function said(files: Record<string, string | Uint8Array>, links: FolderFile[] = []): string[] {
  const folder = temporaryContent(files);
  const found = folderFiles(folder);
  const content = { folder, files: { ...found, files: [...found.files, ...links] } } as Content;
  return imageFileFaults(content).map(formatFault);
}

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');
const noImage = (file: string, kind: string) =>
  `${file}:1: the file is not an image of the kind that its name says (expected ${kind}). Save the picture again.`;

describe('a picture', () => {
  const kinds: [ending: string, kind: string, whole: string][] = [
    ['png', 'PNG', '\x89PNG\r\n\x1a\n0123'],
    ['jpg', 'JPG', '\xff\xd8\xff\xe0\x00\x10JFIF01'],
    ['jpeg', 'JPEG', '\xff\xd8\xff\xe1\x00\x10Exif01'],
    ['gif', 'GIF', 'GIF89a012345'],
    ['webp', 'WEBP', 'RIFF0123WEBP'],
    ['avif', 'AVIF', '\0\0\0\x20ftypavif'],
  ];

  test.each(kinds)('is what its name says: %s', (ending, kind, whole) => {
    const name = `images/a.b.${ending}`;
    expect(said({ [name]: bytes(whole) })).toEqual([]);
    expect(said({ [name]: bytes(`${whole} and more`) })).toEqual([]);
    expect(said({ [name]: bytes(whole.slice(0, 11)) })).toEqual([noImage(name, kind)]);
    expect(said({ [name]: bytes('0123456789ab') })).toEqual([noImage(name, kind)]);
    expect(said({ [name]: '' })).toEqual([noImage(name, kind)]);
  });

  test('has an ending in any case', () => {
    expect(said({ 'images/a.PNG': 'nothing of the kind' })).toEqual([
      noImage('images/a.PNG', 'PNG'),
    ]);
  });

  test('is looked at in images/ alone, and not where it is a link or of another kind', () => {
    const files = { 'other/a.png': 'x', 'images/a.txt': 'x', 'images/png': 'x', 'a.svg': 'x' };
    expect(said(files, [{ path: 'images/b.png', link: 'broken' }])).toEqual([]);
  });
});

describe('a drawing', () => {
  /** What is said of a drawing whose second line this is. */
  const drawing = (line: string) => said({ 'images/a.svg': `<svg>\n${line}\n</svg>` });
  const holds = (what: string, found: string) =>
    `images/a.svg:2: the drawing holds ${what} (found "${found}", expected shapes and text alone). Remove it, or save the drawing again as a plain SVG.`;

  test.each([
    ['a script', '<script>'],
    ['a script', '< \tSCRIPT src="a">'],
    ['a script', '<svg:script>'],
    ['a script', '<my-svg1:script/>'],
    ['an event handler', '<rect onload="a()"/>'],
    ['an event handler', '<rect x="1"onload="a()"/>'],
    ['an event handler', "<rect x='1'onload='a()'/>"],
    ['an event handler', '<rect/onload=a()>'],
    ['an event handler', 'OnClick \t= "a()"'],
    ['a javascript: address', '<a href="javascript:a()">'],
    ['a javascript: address', '<a href="VBScript :a()">'],
    ['a foreignObject', '<foreignObject>'],
    ['a foreignObject', '< \nforeignobject>'.replace('\n', '\t')],
    ['a foreignObject', '<svg:foreignObject/>'],
    ['a foreignObject', '<my-svg1:foreignObject/>'],
    ['an entity', '<!entity a "b">'],
  ])('holds %s: %s', (what, line) => {
    expect(drawing(line)).toEqual([holds(what, line.replace(/\s+/g, ' '))]);
  });

  test.each([
    ['a script', '<\n script>', '< script>'],
    ['a script', '<\nsvg:script>', '< svg:script>'],
    ['an event handler', '<rect onload\n="a()"/>', '<rect onload ="a()"/>'],
    ['an event handler', '<rect onload\n\n= "a()"/>', '<rect onload = "a()"/>'],
    ['a javascript: address', '<a href="javascript\n:a()">', '<a href="javascript :a()">'],
    ['a foreignObject', '<\nforeignObject>', '< foreignObject>'],
  ])('holds %s in more than one line: %j', (what, lines, found) => {
    expect(drawing(lines)).toEqual([holds(what, found)]);
  });

  test('has the line on which a part begins, and one finding for those alike on a line', () => {
    expect(drawing('<rect\nonload\n="a()" onclick="b()"/>')).toEqual([
      expect.stringMatching(/^images\/a\.svg:3: .*\(found "onload ="a\(\)" onclick="b\(\)"\/>"/),
      expect.stringMatching(/^images\/a\.svg:4: the drawing holds an event handler/),
    ]);
    expect(drawing('<rect onload="a()" onclick="b()"/>')).toHaveLength(1);
  });

  test.each([
    ['java&#115;cript:', 'javascript:'],
    ['java&#115cript&#58;', 'javascript:'],
    ['java&#x73;cript&#x3A;', 'javascript:'],
    ['java&#X73 cript:', 'javas cript:'],
    ['java&Tab;scr&NewLine;ipt:', 'javascript:'],
    ['java&#10;scr&#x20;ipt:', 'javascript:'],
    ['java&#0;script&#x110000;:', 'javascript:'],
    ['java&#1114112;script:', 'javascript:'],
  ])('is read as a browser reads it: %s', (written, read) => {
    expect(drawing(`<a href="${written}">`)).toEqual(
      read === 'javascript:' ? [holds('a javascript: address', `<a href="${read}">`)] : [],
    );
  });

  test('may hold an address with the highest and the lowest characters', () => {
    const [fault] = drawing('<script>&#33;&#x10FFFF;&#32;');
    expect(fault).toContain('(found "<script>!\u{10ffff}",');
  });

  test('is told each part, with its line, of forty characters at most', () => {
    const line = `<script onload="a">${'x'.repeat(40)}`;
    const found = `<script onload="a">${'x'.repeat(21)}…`;
    expect(drawing(line)).toEqual([holds('a script', found), holds('an event handler', found)]);
    expect(said({ 'images/a.svg': '<svg onload="a">\n\n<script>' })).toEqual([
      expect.stringMatching(/^images\/a\.svg:1: the drawing holds an event handler/),
      expect.stringMatching(/^images\/a\.svg:3: the drawing holds a script/),
    ]);
  });

  test.each([
    '<scripts>',
    '<path on="1" data-on="2">',
    '<text>javascript is a language</text>',
    '<foreignObjects>',
    '<!ENTITYS>',
    '<text>station=1</text>',
    '<ascript>',
    '<text> on 1=2</text>',
  ])('may hold %s', (line) => {
    expect(drawing(line)).toEqual([]);
  });

  test('is one, and in UTF-8', () => {
    expect(said({ 'images/a.svg': '<html></html>' })).toEqual([noImage('images/a.svg', 'SVG')]);
    expect(said({ 'images/a.svg': '<svgs/>' })).toEqual([noImage('images/a.svg', 'SVG')]);
    expect(said({ 'images/a.SVG': '<SVG/>' })).toEqual([]);
    expect(said({ 'images/a.svg': bytes('<svg>\n\xe9') })).toEqual([
      'images/a.svg:2: the file is not UTF-8 (found byte 0xE9 at offset 6, expected UTF-8). Save the file again with the encoding UTF-8.',
    ]);
  });
});
