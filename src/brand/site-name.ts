import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Brand } from '../schemas/brand.ts';

const names = new Map<string, string>();

/** What the help centre is called in a language: as the brand says, else by the string `site.name`. */
export function siteNameOf(
  { name, siteName }: Pick<Brand, 'name' | 'siteName'>,
  locale: Locale,
): string {
  return siteName?.[locale] ?? namedAfter(name, locale);
}

/** Made once: a page says it about five times. */
function namedAfter(brand: string, locale: Locale): string {
  const key = `${locale}/${brand}`;
  const name = names.get(key) ?? translator(locale)('site.name', { brand });
  names.set(key, name);
  return name;
}
