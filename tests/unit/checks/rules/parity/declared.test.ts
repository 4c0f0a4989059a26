import { expect, test } from 'vitest';
import { parityWarnings } from '../../../../../src/checks/rules/parity.ts';
import { formatFault } from '../../../../../src/reading/fault.ts';
import { frontmatterSchemas } from '../../../../../src/schemas/frontmatter.ts';
import { contentOf, entryText } from '../rule-content.ts';

const english = 'title: It\nupdated: 2026-11-01';

function said(own: string, body: string, source = ''): string[] {
  const content = contentOf({
    'faq/en/it.mdx': entryText(english + source, 'Wait 2 hours.'),
    'faq/ja/it.mdx': entryText(`title: これ\nupdated: 2026-11-01${own}`, body),
  });
  return parityWarnings(content).map(formatFault);
}

test('a difference names both places, and how to declare it', () => {
  expect(said('', '3時間待ちます。')).toEqual([
    'faq/ja/it.mdx:6: a number is another one than in faq/en/it.mdx:6 (found 3 hours, expected 2 hours). ' +
      'Let both say the same, or give the reason in the frontmatter: differs: { numbers: … }.',
  ]);
});

test('a difference that is declared is meant', () => {
  expect(said('\ndiffers: { numbers: The office in Tokyo is slower. }', '3時間待ちます。')).toEqual(
    [],
  );
});

test('what the source declares holds for its translations', () => {
  const source = '\ndiffers: { numbers: Each office has its own times. }';
  expect(said('', '3時間待ちます。', source)).toEqual([]);
});

test.each([
  ['in a translation', '\ndiffers: { numbers: It is slower. }', '', 'faq/ja/it.mdx:4'],
  ['in a source', '', '\ndiffers: { steps: One more. }', 'faq/en/it.mdx:4'],
])('a declaration %s of what does not differ is named', (_name, own, source, place) => {
  const [first, ...more] = said(own, '2時間待ちます。', source);
  expect(first).toMatch(new RegExp(`^${place}: "differs" names \\w+, in which it is the same as`));
  expect(more).toEqual([]);
});

test.each([
  ['an aspect that there is not', { colour: 'It is red.' }, false],
  ['no reason', { steps: ' ' }, false],
  ['an aspect and a reason', { steps: 'One more is needed.' }, true],
])('a declaration with %s', (_name, differs, isRight) => {
  const head = { title: 'It', updated: '2026-11-01', differs };
  expect(frontmatterSchemas.faq.safeParse(head).success).toBe(isRight);
});

test('drafts, and what stands in one language alone, are compared with nothing', () => {
  const texts = { 'faq/en/it.mdx': entryText(english, 'Wait 2 hours.') };
  expect(parityWarnings(contentOf(texts))).toEqual([]);
  const draft = entryText(`${english}\ndraft: true`, '3時間');
  expect(parityWarnings(contentOf({ ...texts, 'faq/ja/it.mdx': draft }))).toEqual([]);
});

test('a number may stand in another paragraph, and be written in words', () => {
  expect(said('', 'お待ちください。\n\n二時間です。')).toEqual([]);
});
