import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { starterLocales } from '../../../../starter-locales.ts';
import { traitsOf } from '../../../../../src/i18n/traits.ts';
import type { SearchDocument } from '../../../../../src/schemas/search.ts';
import { serve } from '../served.ts';

let isUrgent: (typeof import('../../../../../src/search/query/understand/question.ts'))['isUrgent'];
beforeEach(async () => {
  vi.resetModules();
  ({ isUrgent } = await import('../../../../../src/search/query/understand/question.ts'));
});
afterEach(() => void vi.unstubAllGlobals());

const emergencies = {
  zh: '我的账户好像被盗了，\n里面的币被转走了',
  en: 'Hello, I was HACKED last night. Please help',
  ja: '昨夜アカウントを乗っ取られました。助けてください',
  ko: '어제 계정을 해킹당했어요. 도와주세요',
};
const calm = {
  zh: '昨天提的币到现在还没收到',
  en: 'My withdrawal has been pending since yesterday',
  ja: '昨日出金したのにまだ届かない',
  ko: '어제 신청한 출금이 아직 심사 중이에요',
};

test.each(starterLocales)(
  'an emergency is known by the words of the editors in %s',
  async (locale) => {
    const text = readFileSync(`content/search/${locale}.yaml`, 'utf8');
    const { bestBets = [] } = parse(text) as SearchDocument;
    const file = {
      language: traitsOf(locale),
      synonyms: [],
      functionWords: [],
      endings: [],
      variants: '',
    };
    const bets = bestBets.map(({ entry, words }) => [words, entry]);
    serve({ [`/pagefind/${locale}/query.json`]: JSON.stringify({ ...file, bestBets: bets }) });
    expect(await isUrgent(emergencies[locale], locale)).toBe(true);
    expect(await isUrgent(calm[locale], locale)).toBe(false);
  },
);

test('nothing is urgent where the words cannot be had', async () => {
  serve({});
  expect(await isUrgent(emergencies.en, 'en')).toBe(false);
});
