import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { entryLink } from '../../../src/models/entry-link.ts';
import { relatedLinks } from '../../../src/models/entry-link.ts';
import { ticketCategoryOf } from '../../../src/models/ticket-category.ts';
import { topicGroups } from '../../../src/models/topic-groups.ts';
import { urgentLinks } from '../../../src/models/urgent-links.ts';
import { entry, libraryOf, own, resolved } from '../plain-entries.ts';
import { site } from './plain-site.ts';

describe('a link to an entry', () => {
  test('leads to the reader’s language and says no other', () => {
    expect(entryLink(own(entry('glossary', 'ja', 'a')))).toEqual({
      href: '/ja/glossary/a/',
      title: 'a in ja',
      description: 'What it means.',
      collection: 'glossary',
      lang: undefined,
    });
  });

  test('that fills in leads there too, and says the language of its title', () => {
    const library = libraryOf(entry('faq', 'zh', 'a'));
    expect(entryLink(resolved(library, 'faq', 'a', 'en'))).toMatchObject({
      href: '/en/faq/a/',
      title: 'a in zh',
      lang: 'zh-Hans',
    });
  });
});

describe.each(locales)('urgent help in %s', (locale) => {
  const urgent = { ...site, urgent: site.urgent.slice(0, 2) };
  const [first, second] = urgent.urgent.map((one) => one.entry.split('/')[1]!);

  test('leads to its entries in order, in the words of the site', () => {
    const library = libraryOf(entry('faq', locale, second!), entry('faq', locale, first!));
    expect(urgentLinks(library, urgent, locale)).toEqual([
      { label: urgent.urgent[0]!.label[locale], href: `/${locale}/faq/${first}/` },
      { label: urgent.urgent[1]!.label[locale], href: `/${locale}/faq/${second}/` },
    ]);
  });

  test('drops a link to an entry that is not there', () => {
    const links = urgentLinks(libraryOf(entry('faq', locale, second!)), urgent, locale);
    expect(links.map(({ href }) => href)).toEqual([`/${locale}/faq/${second}/`]);
    expect(urgentLinks(libraryOf(), urgent, locale)).toEqual([]);
  });
});

test('what to read next is given as links', () => {
  const asked = entry('faq', 'en', 'asked', { related: ['glossary/fee'] });
  const links = relatedLinks(libraryOf(asked, entry('glossary', 'en', 'fee')), asked, 'en');
  expect(links.map(({ href }) => href)).toEqual(['/en/glossary/fee/']);
});

test.each(['faq', 'tutorials'] as const)(
  '%s stand under their topics, and an empty topic does not',
  (collection) => {
    const library = libraryOf(
      entry('topics', 'en', 'empty', { order: 0 }),
      entry('topics', 'en', 'fees', { order: 2 }),
      entry('topics', 'en', 'account', { order: 1 }),
      entry(collection, 'en', 'a', { topic: 'fees' }),
      entry(collection, 'en', 'b', { topic: 'account' }),
    );
    const { items } = topicGroups(library, 'en', { collection, number: 1 });
    expect(items.map(({ slug, links }) => [slug, links.map(({ href }) => href)])).toEqual([
      ['account', [`/en/${collection}/b/`]],
      ['fees', [`/en/${collection}/a/`]],
    ]);
  },
);

test.each<[string, string, string | undefined]>([
  ['a topic that names one', 'parcels', 'lost-parcel'],
  ['a topic that names none', 'fees', undefined],
  ['a topic that is not there', 'nope', undefined],
])('from an answer about %s the form opens with its category', (_name, topic, category) => {
  const library = libraryOf(
    entry('topics', 'en', 'parcels', { ticket: 'lost-parcel' }),
    entry('topics', 'en', 'fees'),
  );
  const answer = entry('faq', 'en', 'a', { topic });
  expect(ticketCategoryOf(answer, library, 'en')).toBe(category);
  // The topic fills in where it is not translated.
  expect(ticketCategoryOf(answer, library, 'ja')).toBe(category);
});

test('from an answer without a topic the form opens without a category', () => {
  const answer = entry('faq', 'en', 'a', { topic: undefined });
  expect(ticketCategoryOf(answer, libraryOf(), 'en')).toBeUndefined();
  expect(ticketCategoryOf(entry('glossary', 'en', 'a'), libraryOf(), 'en')).toBeUndefined();
});
