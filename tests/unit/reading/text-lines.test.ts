import { describe, expect, test } from 'vitest';
import { textLines } from '../../../src/reading/text-lines.ts';
import { parseMdx } from '../../../src/reading/markdown/processor.ts';

const read = (body: string) => textLines(parseMdx(body, '/faq/en/fees.mdx'), body);
const written = (body: string) => read(body).map((line) => line.written);
const starts = (body: string) =>
  read(body)
    .filter(({ isStart }) => isStart)
    .map((line) => line.written);

/** A line with nothing in it but text. */
const whole = (text: string) => ({
  ...{ source: text, written: text, shown: text },
  ...{ holder: 'paragraph', isStart: true, isEnd: true },
});

test('text is read line by line, with its lines in the file', () => {
  expect(read('\n\nOne\ntwo\n\n- three')).toEqual([
    { line: 3, ...whole('One') },
    { line: 4, ...whole('two') },
    { line: 6, ...whole('three') },
  ]);
});

describe('what is written', () => {
  test.each([
    ['a \\* b', 'a    b'],
    ['a \\\\ b', 'a    b'],
    ['\\!\\/\\:\\@\\[\\`\\{\\~', ' '.repeat(16)],
    ['a\\b \\1', 'a\\b \\1'],
    ['a &#42; b', 'a       b'],
    ['a &#x2A; b', 'a        b'],
    ['a &AMP; b', 'a       b'],
    ['a &amp b; c', 'a &amp b; c'],
    ['a &; &#; &#x; b', 'a &; &#; &#x; b'],
  ])('leaves out what is escaped: %s', (body, expected) => {
    expect(written(body)).toEqual([expected]);
  });

  test('leaves out code and addresses', () => {
    expect(written('a `b` [c](d) ![e](f)')).toEqual(['a ', ' ', 'c', ' ']);
    expect(written('```\na\n```')).toEqual([]);
  });

  test('leaves out the marks of a quotation and blanks that begin a further line', () => {
    expect(written('> a\n>  > b\n>   c')).toEqual(['a', 'b', 'c']);
    expect(written('a\n \t> b')).toEqual(['a', 'b']);
    expect(written('a\nb > c')).toEqual(['a', 'b > c']);
  });
});

test('what is shown is told beside it', () => {
  expect(read('a \\* b\nc &amp; d').map(({ shown }) => shown)).toEqual(['a * b', 'c & d']);
});

describe('a line begins', () => {
  test.each<[string, string, string[]]>([
    ['with the paragraph', 'a *b* c', ['a ']],
    ['on each of its lines', 'a\nb *c\nd*', ['a', 'b ', 'd']],
    ['behind a line break', 'a  \nb', ['a', 'b']],
    ['behind a backslash', 'a\\\nb', ['a', 'b']],
    ['in an item of a list', '- a **b**\n- c', ['a ', 'c']],
    ['in a heading', '# a', ['a']],
    ['in each cell of a table', '| a |\n| - |\n| b |', ['a', 'b']],
    ['not behind emphasis, code or in a link', '*a* b `c` d [e](f)', []],
  ])('%s', (_name, body, expected) => {
    expect(starts(body)).toEqual(expected);
  });
});
