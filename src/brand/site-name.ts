import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Brand } from '../schemas/brand.ts';

/** What the help centre is called in a language: as the brand says, else by the string `site.name`. */
export function siteNameOf(
  { name, siteName }: Pick<Brand, 'name' | 'siteName'>,
  locale: Locale,
): string {
  return siteName?.[locale] ?? translator(locale)('site.name', { brand: name });
}
