import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/reading/fault.ts';
import { readYaml } from '../../../src/reading/yaml-document.ts';

const said = (yaml: string) =>
  readYaml(yaml).findings.map((finding) => formatFault({ file: '', ...finding }).slice(1));

const twice = (key: string, found: string) =>
  `the key "${key}" stands here a second time (found "${found}", expected each key once). Keep one of the two lines.`;
const quote = (mark: string, found: string) =>
  `a quotation mark is opened and not closed (found "${found}", expected a closing ${mark}). Write ${mark} at the end of the value as well.`;
const bracket = (mark: string, found: string) =>
  `a bracket is opened and not closed (found "${found}", expected a closing ${mark}). Close the bracket, or put the whole value in quotation marks.`;
const tab = (found: string) =>
  `the line is indented with a tab (found "${found}", expected spaces). Put two spaces in place of each tab.`;
const joined = (found: string) =>
  `the key and its value are not separated (found "${found}", expected key: value). Put a space after the colon.`;
const colon = (found: string) =>
  `the value holds a colon and a space (found "${found}", expected a value in quotation marks). Put the whole value in quotation marks: key: "a: b".`;
const begins = (mark: string, found: string) =>
  `a value cannot begin with ${mark} (found "${found}", expected a value in quotation marks). Put the whole value in quotation marks.`;
const backslash = (found: string) =>
  `a backslash in quotation marks begins a code that does not exist (found "${found}"). Write \\\\ for a backslash, or use single quotation marks.`;
const behind = (found: string) =>
  `text stands behind the closing quotation mark (found "${found}"). Put the whole value in quotation marks; inside '…' write '' for an apostrophe.`;
const other = (found: string) =>
  `the YAML cannot be read here (found "${found}", expected key: value, with lists indented by two spaces). Check the indentation and the quotation marks of this line and of those beside it.`;

type Case = [yaml: string, line: number, words: string];

describe('a key that stands twice', () => {
  test.each<Case>([
    ['a: 1\nb: 2\na: 3', 3, twice('a', 'a: 3')],
    ['a b : 1\na b : 2', 2, twice('a b', 'a b : 2')],
    [`'b': 1\n'b': 2`, 2, twice('b', `'b': 2`)],
    ['x:\n  "b c": 1\n  "b c": 2', 3, twice('b c', '"b c": 2')],
    ['- a: 1\n  a: 2', 2, twice('a', 'a: 2')],
    ['- a: 1\n-   b: 1\n    b: 2', 3, twice('b', 'b: 2')],
  ])('is named: %j', (yaml, line, words) => {
    expect(said(yaml)).toEqual([`${line}: ${words}`]);
  });
});

describe('a quotation mark that is not closed', () => {
  test.each<Case>([
    ['a: "x', 1, quote('"', 'a: "x')],
    [`a: it's\nb: 'x\n`, 2, quote("'", `b: 'x`)],
    ['a: "1"\nb: "x\nc: 1\nd: "y"', 2, quote('"', 'b: "x')],
    ['a: "x\n  y\nb: z', 1, quote('"', 'a: "x')],
    ['a: ["x]', 1, quote('"', 'a: ["x]')],
    [`a: { b: 'x }`, 1, quote("'", `a: { b: 'x }`)],
    ['a: "x\\', 1, quote('"', 'a: "x\\')],
    ['"', 1, quote('"', '"')],
  ])('is told where it was opened: %j', (yaml, line, words) => {
    expect(said(yaml)).toEqual([`${line}: ${words}`]);
  });
});

describe('a bracket that is not closed', () => {
  test.each<Case>([
    ['a: [1', 1, bracket(']', 'a: [1')],
    ['a: {b: 1', 1, bracket('}', 'a: {b: 1')],
    ['a: [1]\nb: [2\nc: [3]', 2, bracket(']', 'b: [2')],
    ['a: {b: 1}\nb: {c: 1\nd: {e: 1}', 2, bracket('}', 'b: {c: 1')],
    ['a: [\n  1,\n  2\nb: c', 1, bracket(']', 'a: [')],
    ['a: [1, {b: 2]', 1, bracket('}', 'a: [1, {b: 2]')],
    ['x: 1\na: [b, "c"', 2, bracket(']', 'a: [b, "c"')],
    ['a: {"b": [1]', 1, bracket('}', 'a: {"b": [1]')],
    ['a: [\n  [1]\nb: 1', 1, bracket(']', 'a: [')],
    ['[', 1, bracket(']', '[')],
  ])('is told where it was opened: %j', (yaml, line, words) => {
    expect(said(yaml)).toEqual([`${line}: ${words}`]);
  });
});

describe('a line that cannot be read', () => {
  test.each<Case>([
    ['a:\n\tb: 1', 2, tab('b: 1')],
    ['\ta: 1', 1, tab('a: 1')],
    ['a: 1\nb:2', 2, joined('b:2')],
    ['a: 1\nb-c:"d"', 2, joined('b-c:"d"')],
    ['a:\n  b: 1\n  c:2\n', 3, joined('c:2')],
    ['title: Fees: how much', 1, colon('title: Fees: how much')],
    ['a: b\nc: d:e: f', 2, colon('c: d:e: f')],
    ['a: b:', 1, colon('a: b:')],
    ['a: @x', 1, begins('@', 'a: @x')],
    ['a: `x`', 1, begins('`', 'a: `x`')],
    ['a: 1\nb: %x', 2, begins('%', 'b: %x')],
    ['a: !x', 1, begins('!', 'a: !x')],
    ['a: "C:\\Temp"', 1, backslash('a: "C:\\Temp"')],
    [`a: 'it's'`, 1, behind(`a: 'it's'`)],
    ['a: "x" y', 1, behind('a: "x" y')],
    ['a: [b] c', 1, other('a: [b] c')],
    ['a: >x', 1, other('a: >x')],
    ['a: - b', 1, other('a: - b')],
    ['a\nb: c', 1, other('a')],
    ['a: "b\nc: d": e', 1, quote('"', 'a: "b')],
    ['a: b\n- c', 2, other('- c')],
    ['a:\n  b: 1\n c: x:y', 3, other('c: x:y')],
    ['a:\n  b: 1\n c: "x"', 3, other('c: "x"')],
    ['a:\n  b: 1\n c: x: y: z', 3, other('c: x: y: z')],
  ])('is told in the words of its cause: %j', (yaml, line, words) => {
    expect(said(yaml)[0]).toBe(`${line}: ${words}`);
  });

  test.each(['a:1', 'a: b:c', 'a: "b: c"', "a: it's", 'a: (b', 'a: [b, "c"]\nd: { e: 1 }'])(
    'is none: %j',
    (yaml) => expect(said(yaml)).toEqual([]),
  );
});
