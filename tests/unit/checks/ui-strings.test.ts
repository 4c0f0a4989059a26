import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStrings } from '../../../src/reading/strings.ts';
import { missingKeys, stringFindings } from '../../../src/checks/rules/string-values.ts';
import { uiStringFindings } from '../../../src/checks/rules/ui-strings.ts';
import { starterFolder } from '../../../src/files/content-folder.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { faultsIn, temporaryContent, term } from './temporary-content.ts';

const english = {
  search: {
    label: 'Search',
    ask: 'Ask your question',
    count_one: '{{count}} result',
    count_other: '{{count}} results',
  },
  id: 'UID',
};

const chinese = {
  search: { label: '搜索', ask: '提出您的问题', count_other: '{{count}} 条结果' },
  id: 'UID',
};

type Change = (strings: typeof chinese & Record<string, unknown>) => void;

function findings(strings: unknown, locale: Locale): string[] {
  const folder = temporaryContent({
    'en.json': JSON.stringify(english, null, 2),
    'own.json': JSON.stringify(strings, null, 2),
  });
  const own = readStrings(`${folder}/own.json`);
  return stringFindings(own, readStrings(`${folder}/en.json`), locale).map(
    ({ line, message, found = '' }) => `${line}: ${message} ${found}`.trim(),
  );
}

describe('strings of a language', () => {
  const changes: [string, Change, string][] = [
    ['an unknown key', (all) => (all['extra'] = 'x'), '8: "extra" is not a key of the site'],
    ['an empty value', (all) => (all.search.ask = ' '), '4: "search.ask" is empty'],
    [
      'an untranslated value',
      (all) => (all.search.ask = english.search.ask),
      '4: "search.ask" is not translated "Ask your question"',
    ],
    [
      'another variable',
      (all) => (all.search.count_other = '{{n}} 条'),
      '5: the variables of "search.count_other" differ from the English {{n}}',
    ],
    [
      'a variable too few',
      (all) => (all.search.count_other = '结果'),
      '5: the variables of "search.count_other" differ from the English none',
    ],
    [
      'a number for text',
      (all) => (all.search.ask = 3 as never),
      '4: "search.ask" has the wrong type 3',
    ],
  ];
  test.each(changes)('%s is found', (_name, change, expected) => {
    const strings = structuredClone(chinese);
    change(strings);
    expect(findings(strings, 'zh')).toEqual([expected]);
  });

  test('abbreviations and the extra plural forms of English may stay', () => {
    expect(findings(chinese, 'zh')).toEqual([]);
    expect(
      findings({ ...chinese, search: { ...chinese.search, count_one: '一条' } }, 'zh'),
    ).toEqual([]);
  });
});

test('a key that stands twice is found at its second line', async () => {
  const starter = readFileSync(`${starterFolder}/ui/zh.json`, 'utf8');
  const doubled = starter.replace('"site": {', '"site": {\n    "skip": "跳过",');
  const line = doubled.split('\n').findLastIndex((text) => text.startsWith('    "skip"')) + 1;
  const folder = temporaryContent({ 'glossary/en/fee.mdx': term('A'), 'ui/zh.json': doubled });
  expect(await faultsIn(folder)).toEqual([
    expect.stringMatching(
      new RegExp(`^ui/zh\\.json:${line}: the key "skip" stands here a second time`),
    ),
  ]);
});

describe('strings that a folder lacks', () => {
  test('of a language that ships are those that ship', async () => {
    const own = JSON.stringify({ search: { label: '检索' } });
    const folder = temporaryContent({ 'glossary/en/fee.mdx': term('A'), 'ui/zh.json': own });
    expect(uiStringFindings(folder)).toEqual({ faults: [], warnings: [] });
    expect(await faultsIn(folder)).toEqual([]);
  });

  test.each([
    ['zh', ['search.ask', 'search.count_other']],
    ['en', ['search.ask', 'search.count_one', 'search.count_other']],
  ])('are known, the plural forms of %s among them', (locale, keys) => {
    const folder = temporaryContent({
      'en.json': JSON.stringify(english),
      'own.json': JSON.stringify({ search: { label: 'x' }, id: 'UID' }),
    });
    const [own, whole] = ['own', 'en'].map((name) => readStrings(`${folder}/${name}.json`));
    expect(missingKeys(own!, whole!, locale)).toEqual(keys);
  });
});
