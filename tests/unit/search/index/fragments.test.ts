import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fragmentsByUrl, isFragment } from '../../../../src/search/index/fragments.ts';

/** A fragment as Pagefind writes it: gzipped JSON behind a signature. */
const fragment = (id: string, url: string, content: string) => ({
  path: `fragment/${id}.pf_fragment`,
  content: new Uint8Array(gzipSync(`pagefind_dcd${JSON.stringify({ url, content })}`)),
});
const script = { path: 'pagefind.js', content: new Uint8Array([1, 2, 3]) };

test('an entry is known by its address, with its id and text', () => {
  const files = [
    script,
    fragment('en_1', '/en/faq/fees/', 'Fees.'),
    fragment('en_2', '/en/', 'A.'),
  ];
  expect(fragmentsByUrl(files)).toEqual(
    new Map([
      ['/en/faq/fees/', { id: 'en_1', text: 'Fees.' }],
      ['/en/', { id: 'en_2', text: 'A.' }],
    ]),
  );
});

test('a text has no zero-width spaces, by which Pagefind parts words', () => {
  const files = [fragment('zh_1', '/zh/', '提币\u200b手续费\u200b。')];
  expect(fragmentsByUrl(files).get('/zh/')?.text).toBe('提币手续费。');
});

test('other files of Pagefind are no fragments', () => {
  expect(isFragment(script)).toBe(false);
  expect(isFragment(fragment('en_1', '/en/', ''))).toBe(true);
});
