import { langOf, locales, type Locale } from './locales.ts';

const names = new Map<string, string>();

/**
 * What the readers of one locale call the language of another, with its script or region only where the
 * site has more than one of that language.
 * @example languageName('zh', 'en') // 'Chinese'
 */
export function languageName(of: Locale, readers: Locale): string {
  const key = `${of}/${readers}`;
  const name = names.get(key) ?? readName(of, readers);
  names.set(key, name);
  return name;
}

function readName(of: Locale, readers: Locale): string {
  const primary = (locale: Locale) => new Intl.Locale(langOf(locale)).language;
  const isOnly = locales.filter((one) => primary(one) === primary(of)).length === 1;
  const name = isOnly ? primary(of) : langOf(of);
  return new Intl.DisplayNames([langOf(readers)], { type: 'language' }).of(name) ?? name;
}
