import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { entriesFile } from '../../../src/integrations/search/entries-file.ts';
import { contentEntry } from './plain-content.ts';

/** A fragment as Pagefind writes it: gzipped JSON behind a signature. */
const fragment = (id: string, url: string) => ({
  path: `fragment/${id}.pf_fragment`,
  content: new Uint8Array(gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'a' })}`)),
});
const read = (file: { content: Uint8Array }) =>
  JSON.parse(new TextDecoder().decode(file.content)) as unknown;

const updated = new Date('2026-11-01');
const files = [
  { path: 'pagefind.js', content: new Uint8Array([1, 2, 3]) },
  fragment('en_1', '/en/faq/other/'),
  fragment('en_2', '/en/faq/fees/'),
];

test('each entry has Pagefind’s id, its reference, title, topic and aliases', () => {
  const frontmatter = { title: '“Fees”', updated, topic: 'account', aliases: ['costs'] };
  const file = entriesFile([contentEntry({ frontmatter })], files);
  expect(file.path).toBe('entries.json');
  expect(read(file)).toEqual([['en_2', 'faq/fees', '“Fees”', 'account', ['costs']]]);
});

test('an entry without topic and aliases has empty ones', () => {
  const term = {
    ...contentEntry(),
    collection: 'glossary',
    frontmatter: { title: 'Fee', updated, description: 'a' },
  };
  const file = entriesFile([term as ReturnType<typeof contentEntry>], files);
  expect(read(file)).toEqual([['', 'glossary/fees', 'Fee', '', []]]);
});

test('a locale without entries has an empty list', () => {
  expect(read(entriesFile([], []))).toEqual([]);
});
