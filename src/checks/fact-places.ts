import { existsSync } from 'node:fs';
import { ownPath } from '../files/content-folder.ts';
import { figuresIn, type Figure } from '../facts/figures.ts';
import { placeholdersIn, withoutFacts } from '../facts/placeholders.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Article } from '../reading/article.ts';
import type { FactUse } from '../reading/fact-uses.ts';
import { readStrings } from '../reading/strings.ts';
import { lineOf } from '../reading/yaml-document.ts';
import { siteTexts } from '../schemas/filled-site.ts';
import type { SiteDocument } from './rules/site-document.ts';

/** A text of the folder in which facts can stand: an entry, a string, a text of `site.yaml`. */
export interface FactPlace {
  file: string;
  /** As `notIn` of a fact names it: `faq/fees`, `ui/search.title`, `site/support.0.reply`. */
  id: string;
  locale: Locale;
  facts: FactUse[];
  /** The numbers that stand in it and are no facts. */
  figures: Figure[];
  /** Whether a fact is written as a tag on a line, and not as a placeholder. */
  isBody: (line: number) => boolean;
}

/** Every text of a folder in which facts stand or could stand. */
export function factPlaces(
  folder: string,
  entries: Article[],
  document: SiteDocument,
): FactPlace[] {
  return [
    ...entries.map(entryPlace),
    ...locales.flatMap((locale) => stringPlaces(folder, locale)),
    ...sitePlaces(document),
  ];
}

function entryPlace({ file, collection, slug, locale, facts, figures, lines }: Article): FactPlace {
  const lastOfHead = () => Math.max(0, ...lines.values());
  const isBody = (line: number) => line > lastOfHead();
  return { file, id: `${collection}/${slug}`, locale, facts, figures, isBody };
}

function stringPlaces(folder: string, locale: Locale): FactPlace[] {
  const file = `ui/${locale}.json`;
  const path = ownPath(file, folder);
  if (!existsSync(path)) return [];
  const { values, lines } = readStrings(path);
  return [...values].flatMap(([key, value]) => {
    if (typeof value !== 'string') return [];
    const line = lineOf(lines, key.split('.'));
    return [textPlace({ file, id: `ui/${key}`, locale }, value, line)];
  });
}

function sitePlaces({ written, lines }: SiteDocument): FactPlace[] {
  return siteTexts(written).map(({ text, path, locale }) => {
    const place = { file: 'site.yaml', id: `site/${path.join('.')}`, locale };
    return textPlace(place, text, lineOf(lines, path));
  });
}

function textPlace(
  place: Pick<FactPlace, 'file' | 'id' | 'locale'>,
  text: string,
  line: number,
): FactPlace {
  const facts = placeholdersIn(text).map((fact) => ({ ...fact, line }));
  return { ...place, facts, figures: figuresIn(withoutFacts(text), line), isBody: () => false };
}
