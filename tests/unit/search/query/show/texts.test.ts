import { afterEach, expect, test, vi } from 'vitest';
import { countText } from '../../../../../src/search/query/show/texts.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['zh-Hans', 1, '1 of many'],
  ['zh-Hans', 5, '5 of many'],
  ['en', 1, '1 of one'],
  ['en', 0, '0 of many'],
  ['en', 21, '21 of many'],
  ['ja', 1, '1 of many'],
  ['ko', 1, '1 of many'],
])('in %s the count %d is told as the language has it', (lang, count, told) => {
  vi.stubGlobal('document', { documentElement: { lang } });
  expect(countText({ texts: { one: '{count} of one', many: '{count} of many' } }, count)).toBe(
    told,
  );
});
