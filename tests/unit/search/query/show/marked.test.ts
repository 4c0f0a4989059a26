import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { marked } from '../../../../../src/search/query/show/marked.ts';
import { markWords } from '../../../../../src/search/query/show/passage.ts';
import { FakeElement, stubDocument } from '../fake-elements.ts';

beforeEach(() => stubDocument());
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['zh', '提币手续费', ['手续费'], '<p>提币<mark>手续费</mark></p>'],
  ['en', 'Fees and more fees', ['fee'], '<p><mark>Fee</mark>s and more <mark>fee</mark>s</p>'],
  ['ja', '出金手数料', ['出金'], '<p><mark>出金</mark>手数料</p>'],
  ['ko', '출금 수수료', ['출금'], '<p><mark>출금</mark> 수수료</p>'],
  ['any language', '<b>fee</b>', ['fee'], '<p>&lt;b><mark>fee</mark>&lt;/b></p>'],
  ['any language', 'nothing', [], '<p>nothing</p>'],
])('in %s “%s” becomes text, the words in <mark>', (_locale, text, words, markup) => {
  const paragraph = new FakeElement('p');
  paragraph.append(...(marked(markWords(text, words)) as unknown as FakeElement[]));
  expect(paragraph.markup).toBe(markup);
});
