import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { announcementWords } from '../../../src/models/announcement-words.ts';
import { site } from './plain-site.ts';

const named: Record<string, string> = { zh: '一', en: 'One', ja: 'いち', ko: '하나' };
const categories = [
  { id: 'plain', label: named },
  { id: 'dated', label: named, starts: named, ends: named },
];
const own = { ...site, announcements: { categories } };

test.each(locales)('a category is called in %s what the site calls it, its dates too', (locale) => {
  const t = translator(locale);
  expect(announcementWords('plain', own, locale, t)).toEqual({
    label: named[locale],
    starts: t('announcements.starts'),
    ends: t('announcements.ends'),
  });
  expect(announcementWords('dated', own, locale, t)).toEqual({
    label: named[locale],
    starts: named[locale],
    ends: named[locale],
  });
});

test('a category that the site does not list is called by its id', () => {
  expect(announcementWords('nope', own, 'en', translator('en')).label).toBe('nope');
});
