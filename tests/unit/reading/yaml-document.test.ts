import { describe, expect, test, vi } from 'vitest';
import { lineOf, readYaml } from '../../../src/reading/yaml-document.ts';

const lines = (yaml: string, above = 0) => Object.fromEntries(readYaml(yaml, above).lines);
const findings = (yaml: string, above = 0) =>
  readYaml(yaml, above).findings.map(({ line, message }) => `${line}: ${message}`);

describe('the line of', () => {
  test('a key is where the value stands, else where the key does', () => {
    expect(lines('a: 1\nb:\n  x\nc:\nd: ""\n')).toEqual({ '': 1, a: 1, b: 3, c: 4, d: 5 });
  });

  test('an item is counted from 0 below its list', () => {
    expect(lines('a:\n  - x\n  -\n    y\n  - k: 1\n    l:\n      - z\n')).toEqual({
      '': 1,
      a: 1,
      'a.0': 2,
      'a.1': 4,
      'a.2': 5,
      'a.2.k': 5,
      'a.2.l': 6,
      'a.2.l.0': 7,
    });
  });

  test('a document that is a list, or a word, has a path too', () => {
    expect(lines('- a\n- b\n')).toEqual({ '': 1, 0: 1, 1: 2 });
    expect(lines('\n\nword\n')).toEqual({ '': 3 });
  });

  test('all counts the lines above', () => {
    expect(lines('a: 1\nb: [x,\n  y]\n', 3)).toEqual({ '': 3, a: 4, b: 5, 'b.0': 5, 'b.1': 6 });
  });

  test('a key that is no text is left out with what stands below it', () => {
    vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(lines('? [a]\n: b\nc: 1\n')).toEqual({ '': 1, c: 3 });
    expect(lines('1: a\ntrue: b\n')).toEqual({ '': 1, 1: 1, true: 2 });
  });

  test.each([
    ['what is there', ['a', 'b', 0], 7],
    ['the nearest thing around it', ['a', 'b', 1, 'c'], 5],
    ['the whole', ['x', 'y'], 2],
  ])('falls to %s', (_name, path, line) => {
    const places = new Map([
      ['', 2],
      ['a', 4],
      ['a.b', 5],
      ['a.b.0', 7],
    ]);
    expect(lineOf(places, path)).toBe(line);
  });

  test('nothing at all is the first', () => {
    expect(lineOf(new Map(), ['a'])).toBe(1);
  });
});

describe('text that Astro would take for something else', () => {
  test.each([
    ['2026-11-21', true],
    ['2026-1-1', true],
    ['2026-11-21T10:00:00Z', true],
    ['2026-11-21t10', true],
    ['2026-11-21 10:00', true],
    ['1_000', true],
    ['-1_0_0', true],
    ['+5_', true],
    ['2026-11-21 news', false],
    ['2026-11-211', false],
    ['on 2026-11-21', false],
    ['26-11-21', false],
    ['12026-11-21', false],
    ['2026-11', false],
    ['1_000 USDT', false],
    ['a1_0', false],
    ['_1', false],
    ['--1_0', false],
    ['"2026-11-21"', false],
    ["'1_000'", false],
    ['1000', false],
    ['true', false],
  ])('%s: %s', (text, isMisread) => {
    expect(readYaml(`a: ${text}\n`).misread).toEqual(isMisread ? ['a'] : []);
  });

  test('is named by its path', () => {
    expect(readYaml('a:\n  - x\n  - 2026-11-21\nb: { c: 1_000 }\n').misread).toEqual([
      'a.1',
      'b.c',
    ]);
  });
});

describe('what is read', () => {
  test('leaves days as text and has no other YAML 1.1', () => {
    expect(readYaml('a: 2026-11-21\nb: yes\nc: 0o17\nd: true\ne:\n').value).toEqual({
      a: '2026-11-21',
      b: 'yes',
      c: 15,
      d: true,
      e: null,
    });
  });

  test('of an empty document is null', () => {
    expect(readYaml('')).toMatchObject({ value: null, findings: [], misread: [] });
  });

  test('is kept where a key stands twice, which is named at its second line', () => {
    expect(readYaml('a: 1\nb: 2\na: 3\n', 1).value).toBeTypeOf('object');
    expect(findings('a: 1\nb: 2\na: 3\n', 1)).toEqual(['4: the key "a" stands here a second time']);
  });

  test('is nothing where the syntax leaves no sense', () => {
    expect(readYaml('a: [1\nb: 2\n').value).toBeUndefined();
    expect(readYaml('a: "x\n').value).toBeUndefined();
  });

  test('is nothing where a value holds itself', () => {
    expect(readYaml('a: 1\nb: &b\n  - c: *b\n')).toMatchObject({
      value: undefined,
      findings: [
        { message: 'the YAML cannot be read', found: 'a value that holds itself', fix: /&/ },
      ].map((finding) => ({ ...finding, fix: expect.stringMatching(finding.fix) as string })),
    });
  });

  test('is nothing where references go without end', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join()}]`)
      .join('\n')}\n`;
    expect(readYaml(bomb)).toMatchObject({
      value: undefined,
      findings: [
        {
          line: 1,
          message: 'the YAML cannot be read',
          found: expect.stringMatching(/alias/i),
          fix: 'Write the values out, without references (& and *).',
        },
      ],
    });
  });
});

describe('faults of the syntax', () => {
  test('are told once a line, in the order of the document', () => {
    expect(findings('a: @x\nb: @y @z\n', 2)).toEqual([
      '3: a value cannot begin with @',
      '4: a value cannot begin with @',
    ]);
  });

  test.each([
    ['a list among keys', '- a\nb: c\n- d\n', 2],
    ['an open bracket', 'a: @x\nb: [1\nc: 2\n', 1],
    ['text behind quotation marks', "a: 'x'y'\nb: 'z'w'\n", 1],
  ])('that only follow from another one are left out: %s', (_name, yaml, line) => {
    expect(readYaml(yaml).findings.map((finding) => finding.line)).toEqual([line]);
  });

  test('count warnings of the parser too', () => {
    expect(findings('a: !!nothing x\n')).toEqual(['1: a value cannot begin with !']);
  });
});
