import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { search } from '../../../../src/search/query/search.ts';
import { serveIndex } from './served.ts';
import { written } from './written.ts';

/** Words that have nothing in common, letter by letter. */
const others = ['bifex', 'dowly', 'gumpa', 'hrint', 'jskev', 'lmobt', 'nurct', 'pzaqo'];
const fruit = 'kiwi mango lychee papaya durian fig olive';

/** As many entries as told, of which the first hold one of the words each, and nothing else that is asked for. */
function entriesOf(locale: Locale, count: number) {
  return Array.from({ length: count }, (_, at) =>
    written(locale, `${at < 5 ? 'faq' : 'tutorials'}/entry-${at + 1}`, {
      title: `Entry ${at}`,
      text: others[at] ?? 'Nothing to see.',
    }),
  );
}

const synonyms = [
  ['quokka', ...others],
  ['kiwi', 'yangtao'],
];
serveIndex(
  [
    ...entriesOf('en', 198),
    written('en', 'glossary/zebra', {
      title: 'Zebra habitats and the seasons of wide eastern plains',
      text: fruit,
    }),
    written('en', 'glossary/yangtao', { title: 'Something else', text: 'yangtao' }),
    ...entriesOf('ja', 201),
  ],
  { en: { synonyms }, ja: { synonyms } },
);

const perhapsOf = async (query: string, locale: string, collection?: string) => {
  const options = collection ? { locale, limit: 30, collection } : { locale, limit: 30 };
  const { perhaps } = await search(query, options);
  return perhaps.map(({ href }) => href.split('/').at(-2));
};

test('of what perhaps answers five are shown', async () => {
  const first = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5'];
  expect(await perhapsOf('quokka', 'en')).toEqual(first);
});

describe('of the synonyms of a word', () => {
  test('six are asked for among 200 entries', async () => {
    expect(await perhapsOf('quokka', 'en', 'tutorials')).toEqual(['entry-6']);
  });

  test('two are asked for among one more, where each costs a part of a large index', async () => {
    expect(await perhapsOf('quokka', 'ja')).toEqual(['entry-1', 'entry-2']);
  });
});

describe('synonyms are asked for', () => {
  test.each([
    ['where a word stands in the text alone', 'kiwi', ['yangtao']],
    ['where a name holds one word of eight', `${fruit} zebra`, ['yangtao']],
    ['no more where it holds one of six', `${fruit.replace(' fig olive', '')} zebra`, []],
    ['no more where it holds one of two', 'kiwi zebra', []],
  ])('%s: “%s”', async (_name, query, expected) => {
    expect(await perhapsOf(query, 'en')).toEqual(expected);
  });
});
