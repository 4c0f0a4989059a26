import { expect, test } from 'vitest';
import { deadAddresses } from './support/addresses.ts';
import { openSite } from './support/site.ts';
import { site as document } from './support/content.ts';

const site = openSite();

test('every link, anchor, image, script, stylesheet and canonical leads to something of the site', () => {
  expect(deadAddresses(site, document.url)).toEqual([]);
});

test('the site has pages to look at in the first place', () => {
  expect(site.pages.length).toBeGreaterThan(100);
});
