import { describe, expect, test } from 'vitest';
import { alternatesOf } from '../../../src/models/alternates.ts';
import { isListed } from '../../../src/routes/route.ts';
import { routeAt } from '../../../src/routes/table.ts';
import { entry, libraryOf } from '../plain-entries.ts';

/** Each former address, and where it leads. */
function former(...entries: Parameters<typeof libraryOf>): Record<string, string> {
  const routes = [...libraryOf(...entries).routes.values()];
  return Object.fromEntries(
    routes.flatMap(({ href, leadsTo }) => (leadsTo ? [[href, leadsTo.href]] : [])),
  );
}

describe('a former slug', () => {
  test('leads to the entry in each language that has it, whoever of its translations names it', () => {
    const named = entry('faq', 'ko', 'fees', { formerly: ['charges'] });
    expect(former(named, entry('faq', 'ja', 'fees'))).toEqual({
      '/ko/faq/charges/': '/ko/faq/fees/',
      '/ja/faq/charges/': '/ja/faq/fees/',
    });
  });

  test('leads to what fills in, as it did', () => {
    const routes = libraryOf(entry('faq', 'en', 'fees', { formerly: ['charges'] })).routes;
    const old = routeAt(routes, '/ja/faq/charges/');
    expect([old.leadsTo?.href, old.canonical]).toEqual(['/ja/faq/fees/', '/en/faq/fees/']);
  });

  test('may be of another collection', () => {
    expect(former(entry('glossary', 'ko', 'fee', { formerly: ['faq/what-is-a-fee'] }))).toEqual({
      '/ko/faq/what-is-a-fee/': '/ko/glossary/fee/',
    });
  });
});

test('the path of an older site leads to the language of the file that names it', () => {
  const paths = ['/hc/en-us/articles/36-My-title', '/hc/zh-cn/%E6%8F%90%E7%8E%B0/', '/old.html'];
  const written = entry('faq', 'en', 'fees', { formerly: paths });
  expect(former(written, entry('faq', 'ja', 'fees'))).toEqual({
    '/hc/en-us/articles/36-My-title/': '/en/faq/fees/',
    '/hc/zh-cn/提现/': '/en/faq/fees/',
    '/old.html': '/en/faq/fees/',
  });
});

test('an address at which something stands is not a former one', () => {
  const moved = entry('faq', 'ko', 'b', { formerly: ['a', '/ko/faq/', '/ko/'] });
  const { routes } = libraryOf(entry('faq', 'ko', 'a'), moved);
  expect([...routes.values()].filter(({ leadsTo }) => leadsTo)).toEqual([]);
  expect(routeAt(routes, '/ko/faq/a/').entry?.slug).toBe('a');
});

test('a former address is in no list, switcher, sitemap or feed', () => {
  const { routes, lists } = libraryOf(entry('faq', 'en', 'fees', { formerly: ['charges'] }));
  const old = routeAt(routes, '/en/faq/charges/');
  expect([isListed(old), old.entry, old.list, old.isFile]).toEqual([
    false,
    undefined,
    undefined,
    false,
  ]);
  const switched = alternatesOf(routes, routeAt(routes, '/en/faq/fees/'));
  expect(switched.map(({ href }) => href)).not.toContain('/en/faq/charges/');
  expect(lists.get('en/faq')?.map(({ entry: { slug } }) => slug)).toEqual(['fees']);
});
