import type { VFile } from 'vfile';
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts';
import { translator, type Translate } from '../../i18n/translate.ts';
import { parseEntryPath } from '../../lib/path.ts';

/** The strings in the language of the entry that is being compiled. */
export function translatorOf(file: VFile): Translate {
  return translator(localeOf(file));
}

/** The locale of the entry that is being compiled, from its path. */
export function localeOf(file: VFile): Locale {
  const locale = parseEntryPath(file.path ?? '')?.locale;
  return isLocale(locale) ? locale : defaultLocale;
}
