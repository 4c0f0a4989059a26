import { describe, expect, test } from 'vitest';
import { announcementsIn, liveAnnouncements } from '../../../src/queries/announcements.ts';
import { entry, libraryOf, own, slugsOf } from '../plain-entries.ts';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

describe('announcements', () => {
  const library = libraryOf(
    entry('announcements', 'en', 'old', { published: at(1), category: 'security' }),
    entry('announcements', 'en', 'new', { published: at(3) }),
    entry('announcements', 'en', 'pinned', { published: at(1), pinned: true }),
    entry('announcements', 'en', 'pinned-later', { published: at(2), pinned: true }),
    entry('announcements', 'en', 'middle', { published: at(2), pinned: false }),
  );

  test('stand newest first, after the pinned ones', () => {
    expect(slugsOf(announcementsIn(library, 'en'))).toEqual([
      'pinned-later',
      'pinned',
      'new',
      'middle',
      'old',
    ]);
  });

  test.each([[['pinned', 'plain']], [['plain', 'pinned']]])(
    'that say nothing of a pin stand after a pinned one, however new: written as %j',
    (slugs) => {
      const news = {
        pinned: entry('announcements', 'en', 'pinned', { published: at(1), pinned: true }),
        plain: entry('announcements', 'en', 'plain', { published: at(9) }),
      };
      const written = slugs.map((slug) => news[slug as keyof typeof news]);
      expect(slugsOf(announcementsIn(libraryOf(...written), 'en'))).toEqual(['pinned', 'plain']);
    },
  );

  test('of a category are those alone', () => {
    expect(slugsOf(announcementsIn(library, 'en', 'security'))).toEqual(['old']);
    expect(announcementsIn(library, 'en', 'listing')).toEqual([]);
  });

  test('fill in for a reader whose language lacks them', () => {
    expect(announcementsIn(library, 'ko').every(({ isFallback }) => isFallback)).toBe(true);
    expect(announcementsIn(library, 'ko')).toHaveLength(5);
  });
});

describe('live at noon on 10 November', () => {
  const now = at(10);
  const categories = [
    { id: 'works', onHome: true },
    { id: 'news' },
    { id: 'other', onHome: false },
  ];
  const live = (keys: Parameters<typeof entry<'announcements'>>[3]) =>
    liveAnnouncements([own(entry('announcements', 'en', 'a', keys))], categories, now).length === 1;

  test.each([
    ['what is under way', { starts: at(9), ends: at(11) }, true],
    ['what is still to come', { starts: at(11), ends: at(12) }, true],
    ['what began when it was published', { ends: at(11) }, true],
    ['what is over', { starts: at(8), ends: at(9) }, false],
    ['what ends at this very moment', { starts: at(8), ends: now }, false],
    ['what names no end', { starts: at(9) }, false],
  ])('%s: %j is %s', (_name, keys, is) => {
    expect(live({ category: 'works', ...keys })).toBe(is);
  });

  test('a notice of a category that belongs on the home page, and of no other', () => {
    const shown = ['works', 'news', 'other', 'unlisted'].filter((category) =>
      live({ category, ends: at(11) }),
    );
    expect(shown).toEqual(['works']);
  });

  test('the soonest comes first, by its start, else by its publishing', () => {
    const notice = (slug: string, keys: object) =>
      own(entry('announcements', 'en', slug, { category: 'works', ends: at(20), ...keys }));
    const notices = [
      notice('third', { starts: at(15) }),
      notice('second', { published: at(9) }),
      notice('first', { starts: at(5), published: at(10) }),
    ];
    expect(slugsOf(liveAnnouncements(notices, categories, now))).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});
