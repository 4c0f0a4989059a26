import { isLocale, sourceLocale, type Locale } from '../../i18n/locales.ts';
import type { Fault } from '../../reading/fault.ts';
import { textBlock } from '../../reading/outline.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { differenceInWords } from './parity/difference.ts';
import { amountDifferences } from './parity/numbers.ts';
import type { SiteDocument } from './site-document.ts';

const file = 'site.yaml';

/** A text of `site.yaml` has the same numbers in every language. */
export function siteParityWarnings({ site, lines }: SiteDocument): Fault[] {
  return localisedTexts(site, []).flatMap(({ path, texts }) => {
    const blockOf = (locale: Locale) =>
      textBlock(texts[locale] ?? '', lineOf(lines, [...path, locale]), locale);
    const source = sourceLocale in texts ? sourceLocale : Object.keys(texts)[0];
    if (source === undefined) return [];
    const others = Object.keys(texts).filter((locale) => locale !== source);
    return others.flatMap((locale) => {
      const stretch = { own: [blockOf(locale)], source: [blockOf(source)], isFixed: true };
      return amountDifferences([stretch], locale, source).map(
        ({ line, sourceLine, ...difference }): Fault => ({
          ...{ file, line },
          message: differenceInWords(difference, `${file}:${sourceLine}`),
          ...(difference.found !== undefined && { found: difference.found }),
          ...(difference.expected !== undefined && { expected: difference.expected }),
          fix: `Let "${path.join('.')}" say the same in ${locale} and ${source}.`,
        }),
      );
    });
  });
}

interface LocalisedText {
  path: PropertyKey[];
  texts: Readonly<Record<Locale, string>>;
}

/** Every text that a document has by languages, wherever it stands. */
function localisedTexts(value: unknown, path: PropertyKey[]): LocalisedText[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value as Record<string, unknown>);
  const isText = entries.every(([key, text]) => isLocale(key) && typeof text === 'string');
  if (isText) return [{ path, texts: value as LocalisedText['texts'] }];
  return entries.flatMap(([key, inner]) => localisedTexts(inner, [...path, key]));
}
