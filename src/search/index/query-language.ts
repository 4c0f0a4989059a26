import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import type { QueryLanguage } from '../query-file.ts';

/** The traits of a locale's language that understanding a query takes. */
export function queryLanguageOf(locale: Locale): QueryLanguage {
  const { lang, isDense, asksWholeWords, functionWord, spelling, keyboard } = traitsOf(locale);
  return {
    ...{ lang, isDense, asksWholeWords },
    ...(functionWord && { functionWord }),
    ...(spelling && { spelling }),
    ...(keyboard && { keyboard }),
  };
}
