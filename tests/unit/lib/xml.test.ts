import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/lib/xml.ts';

test.each([
  ['an ampersand', 'A & B', 'A &amp; B'],
  ['tags', '<script>', '&lt;script&gt;'],
  ['both quotes', `"a" 'b'`, '&quot;a&quot; &apos;b&apos;'],
  ['what is already escaped, once more', '&lt;', '&amp;lt;'],
])('%s cannot break out of XML', (_name, text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test.each([
  ['a control character', 'a\u0000\u0008b', 'ab'],
  ['half of a surrogate pair', 'a\ud800b', 'ab'],
  ['U+FFFE and U+FFFF', 'a\ufffe\uffffb', 'ab'],
])('%s, which XML 1.0 does not allow, is dropped', (_name, text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test.each([['提币 출금 カナ'], ['👛'], ['a\tb\nc']])('%j stays as it is', (text) => {
  expect(escapeXml(text)).toBe(text);
});
