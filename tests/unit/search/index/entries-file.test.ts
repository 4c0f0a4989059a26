import { describe, expect, test } from 'vitest';
import { entriesFile } from '../../../../src/search/index/entries-file.ts';
import { queryLanguageOf } from '../../../../src/search/index/query-language.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { contentEntry } from './plain-content.ts';

const read = (file: { content: Uint8Array }) =>
  JSON.parse(new TextDecoder().decode(file.content)) as unknown;

const updated = new Date('2026-11-01');
const facts = { ngramFiles: 1, language: queryLanguageOf('en') };
const fragments = new Map([
  ['/en/faq/other/', { id: 'en_1', text: 'a' }],
  ['/en/faq/fees/', { id: 'en_2', text: 'a' }],
]);

describe('each entry has', () => {
  test('Pagefind’s id, its reference, title, topic and aliases', () => {
    const frontmatter = { title: '“Fees”', updated, topic: 'account', aliases: ['costs'] };
    const file = entriesFile([contentEntry({ frontmatter })], fragments, {
      ngramFiles: 3,
      language: queryLanguageOf('zh'),
    });
    expect(file.path).toBe('entries.json');
    expect(read(file)).toEqual({
      entries: [['en_2', 'faq/fees', '“Fees”', 'account', ['costs']]],
      ngramFiles: 3,
      language: queryLanguageOf('zh'),
    });
  });

  test('empty ones where it has none', () => {
    const term = {
      ...contentEntry(),
      collection: 'glossary',
      frontmatter: { title: 'Fee', updated, description: 'a' },
    };
    const file = entriesFile([term as ReturnType<typeof contentEntry>], fragments, facts);
    expect(read(file)).toMatchObject({ entries: [['', 'glossary/fees', 'Fee', '', []]] });
  });

  test('its day where it is an announcement', () => {
    const published = new Date('2026-11-20T23:30:00-05:00');
    const news = {
      ...contentEntry(),
      collection: 'announcements',
      slug: 'news',
      frontmatter: { title: 'News', updated, category: 'product', published },
    };
    const file = entriesFile([news as ReturnType<typeof contentEntry>], fragments, facts);
    expect(read(file)).toMatchObject({
      entries: [['', 'announcements/news', 'News', '', [], '2026-11-21']],
    });
  });

  test.each(locales)('in %s the id of its own page', (locale) => {
    const all = new Map(
      locales.map((one) => [`/${one}/faq/fees/`, { id: `id_${one}`, text: 'a' }] as const),
    );
    const file = entriesFile([contentEntry({ locale })], all, facts);
    expect(read(file)).toMatchObject({
      entries: [[`id_${locale}`, 'faq/fees', 'Fees', 'account', []]],
    });
  });
});

test('the entries stand in the order in which they come, by which n-grams name them', () => {
  const slugs = ['c', 'a', 'b'];
  const file = entriesFile(
    slugs.map((slug) => contentEntry({ slug })),
    fragments,
    facts,
  );
  const { entries } = read(file) as { entries: [string, string][] };
  expect(entries.map(([, reference]) => reference)).toEqual(['faq/c', 'faq/a', 'faq/b']);
});

test('a locale without entries has an empty list', () => {
  expect(read(entriesFile([], new Map(), facts))).toEqual({ entries: [], ...facts });
});
