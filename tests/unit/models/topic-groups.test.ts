import { describe, expect, test } from 'vitest';
import { topicGroups, topicSample } from '../../../src/models/topic-groups.ts';
import { perPage, sampleSize } from '../../../src/routes/lists.ts';
import { entry, libraryOf } from '../plain-entries.ts';

const about = (topic: string | undefined, count: number) =>
  Array.from({ length: count }, (_, index) =>
    entry('faq', 'en', `${topic}-${index}`, { topic, title: `${topic} ${index}` }),
  );
const topics = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    entry('topics', 'en', `t-${index}`, { order: index }),
  );

describe('a topic', () => {
  const library = libraryOf(
    entry('topics', 'en', 'few'),
    entry('topics', 'en', 'many'),
    ...about('few', sampleSize.most),
    ...about('many', sampleSize.most + 1),
  );

  test('shows all of a few questions', () => {
    const { links, all } = topicSample(library, 'faq', 'few', 'en');
    expect(links).toHaveLength(sampleSize.most);
    expect(all).toBeUndefined();
  });

  test('shows the first of many, and leads to all of them', () => {
    const { links, all } = topicSample(library, 'faq', 'many', 'en');
    expect(links.map(({ title }) => title)).toEqual(
      Array.from({ length: sampleSize.first }, (_, index) => `many ${index}`),
    );
    expect(all).toEqual({ href: '/en/faq/topic/many/', count: sampleSize.most + 1 });
  });
});

describe.each([
  [
    'many topics of a few questions',
    [...topics(40), ...topics(40).flatMap(({ slug }) => about(slug, 3))],
  ],
  [
    'many questions in each topic',
    [...topics(9), ...topics(9).flatMap(({ slug }) => about(slug, 200))],
  ],
  ['no topics', about(undefined, 3 * perPage.faq + 1)],
  [
    'questions with a topic and without',
    [...topics(1), ...about('t-0', 7), ...about(undefined, perPage.faq)],
  ],
])('a list with %s', (_name, entries) => {
  const library = libraryOf(...entries);
  const places = [...library.routes.values()].flatMap(({ locale, list }) =>
    locale === 'en' && list?.collection === 'faq' ? [{ ...list, collection: 'faq' as const }] : [],
  );
  const pages = places.map((place) => ({ place, page: topicGroups(library, 'en', place) }));

  test('has the pages that the table of addresses has, none of them empty or too long', () => {
    for (const { place, page } of pages) {
      const own = places.filter(({ part }) => part === place.part);
      expect(page).toMatchObject({ number: place.number, count: own.length });
      const shown = page.items.reduce((sum, { links }) => sum + links.length, 0);
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThanOrEqual(perPage.faq);
    }
  });

  test('leads to every question', () => {
    const shown = pages.flatMap(({ page }) => page.items.flatMap(({ links }) => links));
    const asked = entries.filter(({ collection }) => collection === 'faq');
    expect(new Set(shown.map(({ href }) => href)).size).toBe(asked.length);
  });
});
