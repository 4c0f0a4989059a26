import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { leaveOut, siteWithout, techniques, type Technique } from '../../lab/search/techniques.ts';
import { serveFolder, writeIndex } from '../search/query/served.ts';
import { starter } from '../search/query/written.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenda-techniques-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllGlobals());

describe('in the index', () => {
  const index = join(folder, 'index');
  beforeAll(async () => {
    mkdirSync(index);
    await writeIndex(index, starter, {
      en: {
        synonyms: [['withdrawal', 'cash out']],
        functionWords: ['how', 'is', 'the'],
        bestBets: [{ words: ['hacked'], entry: 'faq/stolen' }],
      },
      ko: { functionWords: ['무엇', '어디', '언제'], endings: ['인가요'] },
    });
  });

  /** What is sure, or else perhaps, with these techniques alone, by scripts that have loaded nothing yet. */
  const found = async (query: string, locale: string, on: Technique[]) => {
    const copy = mkdtempSync(join(folder, 'copy-'));
    cpSync(index, copy, { recursive: true });
    for (const one of techniques) if (!on.includes(one)) leaveOut(one, join(copy, 'pagefind'));
    serveFolder(copy);
    vi.resetModules();
    const { search } = await import('../../../src/search/query/search.ts');
    const { sure, perhaps } = await search(query, { locale });
    return {
      sure: sure.map(({ href }) => href.replace(`/${locale}/`, '')),
      perhaps: perhaps.map(({ href }) => href.replace(`/${locale}/`, '')),
    };
  };

  const surely: [Technique, locale: string, query: string, reference: string, Technique[]][] = [
    ['variants', 'zh', '錢包', 'faq/password/', []],
    ['endings', 'ko', '메모 무엇인가요 어디인가요 언제인가요', 'glossary/memo/', ['functionWords']],
    ['functionWords', 'en', 'how is the memo', 'glossary/memo/', []],
    ['synonyms', 'en', 'cash out', 'faq/fees/', ['names']],
    ['bestBets', 'en', 'hacked', 'faq/stolen/', []],
    ['spelling', 'zh', '题笔意志没有导杖', 'faq/stuck/', ['names']],
  ];
  const atAll: [Technique, query: string, reference: string][] = [
    ['names', 'forgoten pasword', 'faq/password/'],
    ['ngrams', 'transacton confirmatoins', 'faq/stuck/'],
  ];

  test.each(surely)('%s finds in %s by “%s” what is not surely found without', async (...row) => {
    const [technique, locale, query, reference, others] = row;
    expect((await found(query, locale, [...others, technique])).sure).toContain(reference);
    expect((await found(query, locale, others)).sure).not.toContain(reference);
  });

  test.each(atAll)('%s finds by “%s” what is not found without', async (...row) => {
    const [technique, query, reference] = row;
    const { sure, perhaps } = await found(query, 'en', [technique]);
    expect([...sure, ...perhaps]).toContain(reference);
    expect(await found(query, 'en', [])).toEqual({ sure: [], perhaps: [] });
  });

  test('one search for each word finds by “memo zzzz” what no text holds whole', async () => {
    const { sure, perhaps } = await found('memo zzzz', 'en', []);
    expect([...sure, ...perhaps]).toContain('glossary/memo/');
  });

  test('each technique has its turn', () => {
    const tested = [...surely, ...atAll].map(([technique]) => technique);
    expect(tested.toSorted()).toEqual(techniques.toSorted());
  });

  test.each(['zh', 'en', 'ja', 'ko'])(
    'without any, %s is searched as Pagefind does',
    async (locale) => {
      const word = { zh: '核对', en: 'explorer', ja: '承認', ko: '해시' }[locale]!;
      const { sure, perhaps } = await found(word, locale, []);
      expect([...sure, ...perhaps]).toEqual(['faq/stuck/']);
    },
  );
});

describe('of a site', () => {
  const site = join(folder, 'site');
  const known = {
    synonyms: [[['a'], ['b']]],
    functionWords: ['the'],
    endings: ['s'],
    bestBets: [[['hacked'], 'faq/stolen']],
    variants: '幣币',
  };
  const entry = ['en_1', 'announcements/a', 'A title', 'account', ['an alias'], '2026-11-20'];
  const files = {
    'query.json': known,
    'entries.json': { entries: [entry], ngramFiles: 1 },
    'syllables.json': { ti: '提' },
    'ngrams/0.json': { ti: [1, 1] },
  };
  beforeAll(() => {
    mkdirSync(join(site, 'pagefind/zh/ngrams'), { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(site, 'pagefind/zh', name), JSON.stringify(content));
    }
  });

  /** The files of the locale in a copy without the technique. */
  const filesWithout = (technique: Technique) => {
    const copy = siteWithout(technique, site);
    const root = join(copy, 'pagefind/zh');
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const left = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown]);
    rmSync(copy, { recursive: true });
    return Object.fromEntries(left) as Record<string, unknown>;
  };

  test.each(['variants', 'endings', 'functionWords', 'synonyms', 'bestBets'] as const)(
    'without %s the rest of the knowledge stays',
    (technique) => {
      const empty = technique === 'variants' ? '' : [];
      expect(filesWithout(technique)).toEqual({
        ...files,
        'query.json': { ...known, [technique]: empty },
      });
    },
  );

  test('without names the entries stay, and have none', () => {
    const nameless = ['en_1', 'announcements/a', '', 'account', [], '2026-11-20'];
    expect(filesWithout('names')).toEqual({
      ...files,
      'entries.json': { entries: [nameless], ngramFiles: 1 },
    });
  });

  test.each([
    ['ngrams', 'ngrams/0.json'],
    ['spelling', 'syllables.json'],
  ] as const)('without %s its files are missing', (technique, gone) => {
    const { [gone]: _, ...rest } = files;
    expect(filesWithout(technique)).toEqual(rest);
  });

  test('the site itself stays as it was', () => {
    for (const technique of techniques) filesWithout(technique);
    const query = readFileSync(join(site, 'pagefind/zh/query.json'), 'utf8');
    expect(JSON.parse(query)).toEqual(known);
  });
});
