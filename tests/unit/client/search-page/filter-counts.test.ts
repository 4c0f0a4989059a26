import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showCounts } from '../../../../src/client/search-page/filter-counts.ts';

class FakeSelect {
  readonly options: { value: string; text: string }[];

  constructor(options: { value: string; text: string }[] = []) {
    this.options = options;
  }
}

beforeEach(() => void vi.stubGlobal('HTMLSelectElement', FakeSelect));
afterEach(() => void vi.unstubAllGlobals());

/** The two filters of the page, as plain objects. */
function filters() {
  const option = (value: string, text: string) => ({ value, text, dataset: {} });
  const selects: Record<string, FakeSelect> = {
    collection: new FakeSelect([
      option('', 'All'),
      option('faq', 'Questions'),
      option('news', 'News'),
    ]),
    topic: new FakeSelect([option('', 'All topics'), option('trade', 'Trading')]),
  };
  const root = {
    querySelector: (selector: string) => selects[/name="(\w+)"/.exec(selector)?.[1] ?? ''],
  };
  const texts = () => Object.values(selects).map(({ options }) => options.map(({ text }) => text));
  return { root: root as unknown as ParentNode, texts };
}
const texts = { texts: { filterCount: '{name} ({results})' } };
const plain = [
  ['All', 'Questions', 'News'],
  ['All topics', 'Trading'],
];

test('beside each choice stands what it leaves, nought too; “all” stays as it is', () => {
  const page = filters();
  showCounts(page.root, { collection: { faq: 7 }, topic: { trade: 2 } }, texts);
  expect(page.texts()).toEqual([
    ['All', 'Questions (7)', 'News (0)'],
    ['All topics', 'Trading (2)'],
  ]);
});

test('the next counts stand in place of the last, and without counts the names alone', () => {
  const page = filters();
  showCounts(page.root, { collection: { faq: 7 }, topic: {} }, texts);
  showCounts(page.root, { collection: { news: 1 }, topic: {} }, texts);
  expect(page.texts()[0]).toEqual(['All', 'Questions (0)', 'News (1)']);
  showCounts(page.root, null, texts);
  expect(page.texts()).toEqual(plain);
});

test('a page with nothing to choose between has no filter, and is left as it is', () => {
  const root = { querySelector: () => null } as unknown as ParentNode;
  expect(() => showCounts(root, { collection: { faq: 7 }, topic: {} }, texts)).not.toThrow();
});
