import { describe, expect, test } from 'vitest';
import { syllablesFile } from '../../../../src/search/index/syllables-file.ts';
import { contentEntry } from './plain-content.ts';

function syllablesOf(title: string, aliases: string[] = []): Record<string, string> {
  const updated = new Date('2026-11-01');
  const entry = contentEntry({ frontmatter: { title, updated, topic: 'account', aliases } });
  const { path, content } = syllablesFile([entry]);
  expect(path).toBe('syllables.json');
  return JSON.parse(new TextDecoder().decode(content)) as Record<string, string>;
}

describe('by its syllable stands', () => {
  test.each([
    ['a character of a title', '提币', 'bi', '币'],
    ['a common homophone of it', '提币', 'bi', '笔'],
    ['one of another tone', '提币', 'bi', '逼'],
    ['a character of an alias', '旅', 'chong', '充'],
    ['a rare character of a name', '鳄', 'e', '鳄'],
    ['a sound with ü, keyed as v', '旅', 'lv', '绿'],
  ])('%s', (_name, title, syllable, character) => {
    expect([...(syllablesOf(title, ['充值'])[syllable] ?? '')]).toContain(character);
  });
});

test('sounds that no name has are left out', () => {
  expect(Object.keys(syllablesOf('提币')).toSorted()).toEqual(['bi', 'ti']);
});

test('each character stands once, and only Han does', () => {
  const characters = Object.values(syllablesOf('提币提币 USDT ガス 출금 2FA，', ['提币'])).join('');
  expect(new Set(characters).size).toBe([...characters].length);
  expect(characters).toMatch(/^\p{Script=Han}+$/u);
});

test('without a Han character it is empty', () => {
  expect(syllablesOf('USDT', ['2FA'])).toEqual({});
});
