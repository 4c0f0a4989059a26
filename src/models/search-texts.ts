import type { Locale } from '../i18n/locales.ts';
import { joinSentences } from '../i18n/sentences.ts';
import { translator } from '../i18n/translate.ts';
import { collections } from '../schemas/collections.ts';

type SearchTexts = Readonly<Record<string, string>>;

const texts = new Map<Locale, SearchTexts>();

/** What the search script says in a language; made once, for every page has it. */
export function searchTexts(locale: Locale): SearchTexts {
  const own = texts.get(locale) ?? textsIn(locale);
  texts.set(locale, own);
  return own;
}

function textsIn(locale: Locale): SearchTexts {
  const t = translator(locale);
  const none = t('search.none', { query: '{query}' });
  return {
    searching: t('search.searching'),
    none: joinSentences(locale, none, t('search.noneHelp')),
    perhaps: joinSentences(locale, none, t('search.perhaps')),
    failed: t('search.failed'),
    offline: t('search.offline'),
    refused: joinSentences(locale, t('search.refusedTitle'), t('search.refused')),
    filterCount: t('search.filterCount', { name: '{name}', results: '{results}' }),
    one: t('search.resultCount', { count: 1 }).replace('1', '{count}'),
    many: t('search.resultCount', { count: 2 }).replace('2', '{count}'),
    ...Object.fromEntries(collections.map((name) => [name, t(`collection.${name}`)])),
  };
}
