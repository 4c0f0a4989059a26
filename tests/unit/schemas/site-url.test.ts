import { expect, test } from 'vitest';
import { plainUrlFor } from '../../../src/schemas/site-url.ts';

test.each([
  'https://help.example.com',
  'https://help.example.com/',
  'https://company.example/help',
  'https://company.example/help/',
  'https://someone.github.io/My_help.v2-a~b/en/',
  'http://127.0.0.1:4321/help/',
])('a site can be published under %s', (url) => {
  expect(plainUrlFor(url)).toBeUndefined();
});

test.each([
  ['a query', 'https://a.example/help/?a=b', 'https://a.example/help/'],
  ['a hash', 'https://a.example/help#top', 'https://a.example/help'],
  ['a user', 'https://me@a.example/help', 'https://a.example/help'],
  ['two slashes', 'https://a.example//help/', 'https://a.example/help/'],
  ['a way up', 'https://a.example/x/../help/', 'https://a.example/help/'],
  ['a blank', 'https://a.example/our help/', 'https://a.example/help/'],
  ['an escape', 'https://a.example/our%20help/', 'https://a.example/help/'],
  ['other letters', 'https://a.example/帮助/', 'https://a.example/help/'],
  ['a backslash', 'https://a.example\\help', 'https://a.example/help'],
])('an address with %s is not plain: instead of %s stands %s', (_name, url, meant) => {
  expect(plainUrlFor(url)).toBe(meant);
});

test('what is no address at all is not for it to judge', () => {
  expect(plainUrlFor('help')).toBeUndefined();
});
