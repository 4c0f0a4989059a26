import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeHighlight } from '../../../../src/search/query/show/highlight-request.ts';
import { recentOption, resultOption } from '../../../../src/client/help-search/options.ts';
import { FakeObserver, stubDocument, type FakeElement } from '../../search/query/fake-elements.ts';
import { storage } from '../../search/query/storage.ts';

beforeEach(() => {
  stubDocument();
  vi.stubGlobal('localStorage', storage());
});
afterEach(() => void vi.unstubAllGlobals());

const result = {
  href: '/en/faq/fees/',
  title: [{ text: 'Fees', isMatch: true }],
  collection: 'faq',
  topic: 'trade',
  topicTitle: 'Trading',
  day: '',
  query: 'fee',
  words: ['fee'],
  loadPassage: () => Promise.resolve([{ text: 'They are low.', isMatch: false }]),
};
const fake = (link: HTMLAnchorElement) => link as unknown as FakeElement;
const click = (keys: Partial<MouseEvent> = {}) =>
  Object.assign(new Event('click', { cancelable: true }), keys);

describe('a result', () => {
  const option = (changes = {}) =>
    fake(resultOption({ ...result, ...changes }, { texts: { faq: 'Question' } }));

  test('is a link that is itself the option, outside the order of the Tab key', () => {
    const link = option();
    expect(link.href).toBe('/en/faq/fees/');
    expect(link.attributes.get('role')).toBe('option');
    expect(link.tabIndex).toBe(-1);
  });

  test('reads title and place, kept apart, and its passage once that is loaded', async () => {
    const link = option();
    expect(link.textContent).toBe('Fees Question · Trading');
    await FakeObserver.tellAll(true);
    expect(link.markup).toBe(
      '<a><span><mark>Fees</mark></span> <span>Question · Trading</span><span>They are low.</span></a>',
    );
  });

  test('lets the page that it opens mark the words', async () => {
    option().dispatchEvent(click());
    await vi.waitFor(() => expect(takeHighlight('/en/faq/fees/')).toEqual(['fee']));
  });
});

describe('a query that was asked before', () => {
  test.each([
    ['提币 手续费', '/zh/search/?q=%E6%8F%90%E5%B8%81+%E6%89%8B%E7%BB%AD%E8%B4%B9'],
    ['a&b=c', '/zh/search/?q=a%26b%3Dc'],
    ['<b>', '/zh/search/?q=%3Cb%3E'],
  ])('“%s” leads to the search page', (query, href) => {
    const link = fake(recentOption(query, '/zh/search/', () => undefined));
    expect(link.href).toBe(href);
    expect(link.textContent).toBe(query);
    expect(link.attributes.get('role')).toBe('option');
  });

  test('is asked again where it is chosen', () => {
    const choose = vi.fn();
    const event = click();
    recentOption('fees', '/en/search/', choose).dispatchEvent(event);
    expect(choose).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
  });

  test.each(['ctrlKey', 'metaKey', 'shiftKey'])('opens in a new tab with the %s', (key) => {
    const choose = vi.fn();
    const event = click({ [key]: true });
    recentOption('fees', '/en/search/', choose).dispatchEvent(event);
    expect(choose).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });
});
