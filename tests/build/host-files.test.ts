import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { openSite } from './support/site.ts';

const site = openSite();

/** The headers of each path pattern, as hosts that read `_headers` send them. */
const headers = new Map(
  site
    .read('_headers')
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map(([pattern = '', ...lines]) => [pattern, lines.map((line) => line.toLowerCase())] as const),
);

describe('_headers', () => {
  test.each([
    ['is not shown in a frame', /^content-security-policy:.*frame-ancestors 'none'/],
    ['is what its type says', /^x-content-type-options: nosniff$/],
    ['tells other sites its origin alone', /^referrer-policy: strict-origin-when-cross-origin$/],
    [
      'has no camera, microphone and place',
      /^permissions-policy: camera=\(\), microphone=\(\), geolocation=\(\)/,
    ],
    ['is asked for over TLS for a year', /^strict-transport-security: max-age=31536000$/],
  ])('sees to it that every page %s', (_name, header) => {
    expect(headers.get('/*')).toContainEqual(expect.stringMatching(header));
  });

  test('lets be kept for good what changes its name with its content, and nothing else', () => {
    const kept = [...headers].filter(([, lines]) =>
      lines.some((line) => line.includes('immutable')),
    );
    expect(kept.map(([pattern]) => pattern)).toEqual(['/_astro/*']);
    expect(site.files.filter((path) => path.startsWith('/_astro/')).length).toBeGreaterThan(0);
    const unhashed = site.files.filter(
      (path) => path.startsWith('/_astro/') && !/[.-][\w-]{8,}\.\w+$/.test(path),
    );
    expect(unhashed).toEqual([]);
  });
});

test.each(locales)('a host finds the page for what is not there in %s', (locale) => {
  expect(site.has(`/${locale}/404.html`)).toBe(true);
  expect(site.pageAt(`/${locale}/404/`)).toBeUndefined();
});
