import { expect, test } from 'vitest';
import { quoted } from '../../../src/reading/fault.ts';

test.each([
  ['is in quotation marks', 'a', '"a"'],
  ['stands on one line', ' a\n\n  b\tc ', '"a b c"'],
  ['may have 60 characters', 'x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['is cut where it has more', 'x'.repeat(61), `"${'x'.repeat(60)}…"`],
])('what was found %s', (_name, text, shown) => {
  expect(quoted(text)).toBe(shown);
});

test('what was found may be cut earlier', () => {
  expect(quoted('abcd', 3)).toBe('"abc…"');
});
