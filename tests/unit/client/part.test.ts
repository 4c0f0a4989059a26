import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { part } from '../../../src/client/part.ts';

class FakeElement {
  localName: string;
  parts: Record<string, FakeElement>;

  constructor(localName: string, parts: Record<string, FakeElement> = {}) {
    this.localName = localName;
    this.parts = parts;
  }

  querySelector(selector: string): FakeElement | null {
    return this.parts[selector] ?? null;
  }
}
class FakeHtmlElement extends FakeElement {}
class FakeForm extends FakeHtmlElement {}

const form = new FakeForm('form');
const icon = new FakeElement('svg');
const page = new FakeHtmlElement('search-page', { form, svg: icon });
const root = page as unknown as ParentNode;

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('HTMLElement', FakeHtmlElement);
  vi.stubGlobal('HTMLFormElement', FakeForm);
  Object.defineProperty(FakeHtmlElement, 'name', { value: 'HTMLElement' });
  Object.defineProperty(FakeForm, 'name', { value: 'HTMLFormElement' });
});
afterEach(() => vi.unstubAllGlobals());

test('a part is found by its selector', () => expect(part(root, 'form')).toBe(form));

test('a part is of the kind that was named', () =>
  expect(part(root, 'form', HTMLFormElement)).toBe(form));

test('a missing part is named, and the element that lacks it', () =>
  expect(() => part(root, '[data-search-more]')).toThrow(
    '<search-page> lacks [data-search-more] (HTMLElement)',
  ));

test('a part of another kind counts as missing', () =>
  expect(() => part(root, 'svg')).toThrow('<search-page> lacks svg (HTMLElement)'));

test('what is missing from the whole document is said of the page', () => {
  const document = { querySelector: () => null } as unknown as ParentNode;
  expect(() => part(document, 'form', HTMLFormElement)).toThrow(
    'The page lacks form (HTMLFormElement)',
  );
});
