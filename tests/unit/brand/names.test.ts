import { expect, test } from 'vitest';
import { manifestOf } from '../../../src/brand/manifest.ts';
import { brandPlaces } from '../../../src/brand/places.ts';
import { siteNameOf } from '../../../src/brand/site-name.ts';
import { defaultLocale, locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';

const brand = { name: 'Kumo', home: 'https://www.kumo.test/' };

test.each(locales)(
  'the help centre is called as the brand says in %s, else as the strings do',
  (locale) => {
    expect(siteNameOf({ ...brand, siteName: { [locale]: 'Own' } }, locale)).toBe('Own');
    const other = locales.find((code) => code !== locale)!;
    expect(siteNameOf({ ...brand, siteName: { [other]: 'Own' } }, locale)).toBe(
      translator(locale)('site.name', { brand: 'Kumo' }),
    );
  },
);

test('the manifest names the site and its icons, relative to itself', () => {
  const own = {
    ...brand,
    shortName: 'K',
    siteName: { [defaultLocale]: 'Kumo Answers' },
    colours: { light: { surface: '#ffffff' } },
  };
  expect(JSON.parse(manifestOf(own, brandPlaces))).toMatchObject({
    name: 'Kumo Answers',
    short_name: 'K',
    start_url: './',
    theme_color: '#ffffff',
    icons: [
      { src: 'icon.svg', purpose: 'any' },
      { src: 'icon-192.png', sizes: '192x192', purpose: 'maskable' },
      { src: 'icon-512.png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
  expect(JSON.parse(manifestOf(brand, brandPlaces))).toMatchObject({
    short_name: siteNameOf(brand, defaultLocale),
  });
});
