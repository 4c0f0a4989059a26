import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../src/search/index/words-in.ts';

describe('a word stands in texts', () => {
  test.each([
    ['at the beginning', 'fee', ['fees are low']],
    ['at the end', 'fee', ['no fee']],
    ['within a word', 'fee', ['coffee']],
    ['as a whole text', '手续', ['手续']],
    ['as one character', '费', ['手续费']],
    ['beyond the basic plane', '𠮷野', ['𠮷野家']],
    ['in the last text', '수수료', ['출금', '수수료']],
    ['beside another that begins alike', 'fee', ['feels like a fee', 'feel']],
  ])('%s', (_name, word, texts) => {
    expect([...wordsIn(texts, ['feel', word])]).toContain(word);
  });
});

test.each([
  ['one letter is missing', 'fees', ['fee', 'feed']],
  ['it is parted between two texts', 'network fee', ['network', ' fee']],
  ['there is no text', 'fee', []],
])('a word does not stand where %s', (_name, word, texts) => {
  expect([...wordsIn(texts, [word])]).toEqual([]);
});
