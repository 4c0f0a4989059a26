import { describe, expect, test } from 'vitest';
import type { ContentEntry } from '../../../../src/checks/content-entry.ts';
import { fileNumberOf } from '../../../../src/search/file-number.ts';
import { ngramFileCount, ngramFiles } from '../../../../src/search/index/ngram-files.ts';
import { highestStrength, ngramsOf, type NgramPostings } from '../../../../src/search/ngrams.ts';
import { contentEntry } from './plain-content.ts';

const entryOf = (
  title: string,
  text: string,
  more: { heading?: string; description?: string } = {},
) => {
  const { heading = '', ...frontmatter } = more;
  return contentEntry({
    frontmatter: { title, updated: new Date('2026-11-01'), topic: 'account', ...frontmatter },
    sections: [{ id: '', heading, text }],
  });
};
/** Ten entries that share nothing with the rest, so that an n-gram of few is rare. */
const filler = Array.from({ length: 10 }, (_entry, at) => entryOf('其他', `第${at}篇无关的文章`));

const read = (entries: ContentEntry[]): NgramPostings[] =>
  ngramFiles(entries).map(
    ({ content }) => JSON.parse(new TextDecoder().decode(content)) as NgramPostings,
  );
/** How strongly each entry has an n-gram, by its place. */
function strengthsOf(ngram: string, entries: ContentEntry[]): Map<number, number> {
  const files = read(entries);
  const postings = files[fileNumberOf(ngram, files.length)]?.[ngram] ?? [];
  const strengths = new Map<number, number>();
  let place = -1;
  for (let at = 0; at < postings.length; at += 2) {
    place += postings[at]!;
    strengths.set(place, postings[at + 1]!);
  }
  return strengths;
}

describe('an n-gram leads to the entries that have it', () => {
  test.each([
    ['zh', '手续', entryOf('提币', '手续费很低')],
    ['en', 'fee', entryOf('Withdrawals', 'The fee is low.')],
    ['ja', 'がす', entryOf('送金', 'ガス代は安い')],
    ['ko', '수료', entryOf('출금', '수수료가 싸다')],
    ['a single character', '冻', entryOf('账户', '马上冻结')],
    ['title', '手续', entryOf('手续费', '很低')],
    ['description', '手续', entryOf('提币', '很低', { description: '手续费' })],
    ['heading', '手续', entryOf('提币', '很低', { heading: '手续费' })],
  ])('%s', (_name, ngram, entry) => {
    const entries = [
      ...filler.slice(0, 4),
      entry,
      ...filler.slice(4, 7),
      entry,
      ...filler.slice(7),
    ];
    expect([...strengthsOf(ngram, entries).keys()]).toEqual([4, 8]);
  });

  test('the first entry too', () => {
    expect([...strengthsOf('手续', [entryOf('手续费', ''), ...filler]).keys()]).toEqual([0]);
  });

  test('and not by the aliases, which the names hold', () => {
    const entry = contentEntry();
    entry.frontmatter.aliases = ['手续费'];
    expect(strengthsOf('手续', [entry, ...filler]).size).toBe(0);
  });
});

describe('its strength', () => {
  const strength = (entry: ContentEntry) => strengthsOf('手续', [entry, ...filler]).get(0)!;

  test('grows with the number of times, within its bounds', () => {
    const once = strength(entryOf('提币', '手续费'));
    const often = strength(entryOf('提币', '手续费'.repeat(5)));
    expect(once).toBeGreaterThan(0);
    expect(often).toBeGreaterThan(once);
    expect(strength(entryOf('提币', '手续费'.repeat(5000)))).toBeLessThanOrEqual(highestStrength);
  });

  test('is higher in a title than in a heading, and there than in the text', () => {
    const text = strength(entryOf('很低', '手续费'));
    const heading = strength(entryOf('很低', '', { heading: '手续费' }));
    const description = strength(entryOf('很低', '', { description: '手续费' }));
    const title = strength(entryOf('手续费', '很低'));
    expect(heading).toBeGreaterThan(text);
    expect(description).toBe(heading);
    expect(title).toBeGreaterThan(heading);
  });

  test('is lower in a long text', () => {
    const short = strength(entryOf('提币', '手续费'));
    expect(strength(entryOf('提币', `手续费${'别的事情说来话长'.repeat(80)}`))).toBeLessThan(short);
  });
});

test('what many texts have is named, and leads nowhere', () => {
  const [file] = read([...filler, entryOf('手续费', '')]);
  expect(file?.['无关']).toEqual([]);
  expect(file?.['手续']).not.toEqual([]);
});

describe('the files', () => {
  const long = Array.from({ length: 40 }, (_entry, at) => {
    const characters = Array.from({ length: 60 }, (_character, more) =>
      String.fromCodePoint(0x4e00 + ((at * 131 + more * 17) % 8000)),
    );
    return entryOf(`第${at}`, characters.join(''));
  });

  test('are several for many texts, numbered from nought, none of them long', () => {
    const files = ngramFiles(long);
    expect(files.length).toBeGreaterThan(2);
    expect(files.map(({ path }) => path)).toEqual(
      files.map((_file, number) => `ngrams/${number}.json`),
    );
    for (const { content } of files) expect(content.length).toBeLessThan(40_000);
  });

  test.each([
    [1, 1],
    [8000, 1],
    [8001, 2],
    [10_000_000, 512],
    [1_000_000_000, 512],
  ])('for %i characters of JSON are %i', (characters, files) => {
    expect(ngramFileCount(characters)).toBe(files);
  });

  test('hold every n-gram of every text, each where the search looks for it', () => {
    const files = read(long);
    for (const { frontmatter, sections } of long) {
      for (const ngram of ngramsOf(frontmatter.title + '\n' + sections[0]!.text).slice(4)) {
        expect(files[fileNumberOf(ngram, files.length)]).toHaveProperty([ngram]);
      }
    }
  });

  test.each([
    ['no entries', []],
    ['an entry without text', [entryOf('…', '')]],
  ])('are one and empty for %s', (_name, entries) => {
    expect(read(entries)).toEqual([{}]);
  });
});
