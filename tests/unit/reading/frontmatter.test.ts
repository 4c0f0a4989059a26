import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/reading/fault.ts';
import { splitSource } from '../../../src/reading/frontmatter.ts';

function split(text: string) {
  const { fault, ...rest } = splitSource(text);
  return { ...rest, said: fault && formatFault({ file: '', ...fault }).slice(1) };
}

describe('frontmatter', () => {
  test.each([
    ['on the first line', '---\na: 1\nb: 2\n---\nc\nd', 'a: 1\nb: 2', 1, '\n\n\n\nc\nd'],
    ['below empty lines', '\n \n---\na: 1\n---\nb', 'a: 1', 3, '\n\n\n\n\nb'],
    ['with blanks behind the dashes', '--- \t\na: 1\n---  \nb', 'a: 1', 1, '\n\n\nb'],
    ['that is empty', '---\n---\nb', '', 1, '\n\nb'],
    ['without a body', '---\na: 1\n---', 'a: 1', 1, '\n\n\n'],
    ['above dashes in the body', '---\na: 1\n---\nb\n---\nc', 'a: 1', 1, '\n\n\nb\n---\nc'],
  ])('stands %s', (_name, text, yaml, linesAbove, body) => {
    expect(split(text)).toEqual({ yaml, linesAbove, body, isGuessed: false, said: undefined });
  });

  test.each(['a', '', '\n\n', '----\na: 1\n---', ' ---\na: 1\n---', '---a\n---', 'a\n---\nb\n---'])(
    'is not there in %j',
    (text) => {
      expect(split(text)).toEqual({
        yaml: null,
        linesAbove: 0,
        body: text,
        isGuessed: false,
        said: '1: the file has no frontmatter (expected --- on the first line). Begin the file with a line of three dashes, then title, updated and so on, then three dashes again.',
      });
    },
  );

  test.each(['----', '---b', '--- b', '---\tb  '])('may end with %j, which is told', (end) => {
    expect(split(`\n---\na: 1\n${end}\n---\nc`)).toEqual({
      yaml: 'a: 1',
      linesAbove: 2,
      body: '\n\n\n\n---\nc',
      isGuessed: false,
      said: `4: the line that ends the frontmatter holds more than three dashes (found ${JSON.stringify(end)}, expected ---). Write three dashes alone on this line.`,
    });
  });

  test.each([
    ['---\na: 1\nb: 2', 1, '\n\n\n', ''],
    ['---\na: 1\n ---', 1, '\n\n\n', ''],
    ['---\na: 1\n\nb\nc', 1, '\n\n\nb\nc', ', at line 3'],
    ['\n---\na: 1\n \t\nb', 2, '\n\n\n \t\nb', ', at line 4'],
    ['---', 1, '\n', ''],
    ['---\n', 1, '\n', ', at line 2'],
  ])('has no end in %j, and lasts to the first empty line', (text, linesAbove, body, where) => {
    expect(split(text)).toEqual({
      yaml: null,
      linesAbove,
      body,
      isGuessed: true,
      said: `${linesAbove}: the frontmatter has no end (expected a second line of three dashes). Write --- on a line of its own after the last key${where}.`,
    });
  });
});
