import { factsOfFigures, type FactsOfFigure } from '../../facts/bare-figures.ts';
import type { Figure } from '../../facts/figures.ts';
import { factLanguage, type FolderFacts } from '../../i18n/folder-facts.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import type { FactPlace } from '../fact-places.ts';
import { factsFile, type FactsDocument } from './facts-document.ts';

/**
 * A figure in prose that is a fact names the fact, or it would stay when the fact changes. Announcements tell what
 * held on their day, and are left alone.
 */
export function bareFigureFaults(places: FactPlace[], facts: FolderFacts): Fault[] {
  if (facts.own.size === 0) return [];
  const finders = new Map<Locale, FactsOfFigure>(
    locales.map((locale) => [locale, factsOfFigures(facts.own, factLanguage(locale))]),
  );
  return places
    .filter(({ id }) => !id.startsWith('announcements/'))
    .flatMap((place) =>
      place.figures.flatMap((figure) => {
        const names = finders.get(place.locale)?.(figure) ?? [];
        if (names.length === 0 || names.some((name) => isElsewhere(name, place, facts))) return [];
        return [finding(place, figure, names)];
      }),
    );
}

/** A place that a fact names in `notIn` is one of the folder. */
export function unknownExceptions(
  places: FactPlace[],
  { own }: FolderFacts,
  { lines }: FactsDocument,
): Fault[] {
  const exceptions = [...own].flatMap(([name, fact]) =>
    (fact?.notIn ?? []).map((place, index) => ({ name, place, index })),
  );
  return exceptions
    .filter(({ place }) => !places.some(({ id }) => isWithin(id, place)))
    .map(({ name, place, index }) => ({
      file: factsFile,
      line: lineOf(lines, [name, 'notIn', index]),
      message: 'the place of "notIn" is not there',
      found: quoted(place),
      fix: 'Write it as faq/fees, ui/search.title or site/support, or remove it.',
    }));
}

function isElsewhere(name: string, { id }: FactPlace, { own }: FolderFacts): boolean {
  return (own.get(name)?.notIn ?? []).some((place) => isWithin(id, place));
}

/** @example isWithin('site/support.0.reply', 'site/support') // true */
function isWithin(id: string, place: string): boolean {
  return id === place || id.startsWith(`${place}.`);
}

function finding({ file, id, isBody }: FactPlace, figure: Figure, names: string[]): Fault {
  const { line, before, number, after } = figure;
  const write = (name: string) => (isBody(line) ? `<Fact name="${name}" />` : `{{fact:${name}}}`);
  const all = names.map((name) => `"${name}"`).join(' or ');
  // All languages of a text are one place.
  const place = id.replace(new RegExp(`\\.(?:${locales.join('|')})$`), '');
  return {
    file,
    line,
    message: `a figure is written out that is the fact ${all}`,
    found: quoted(`${before.slice(-8)}${number}${after.slice(0, 12)}`),
    fix: `Write ${names.map(write).join(' or ')}. If it is something else, add ${place} to "notIn" of the fact.`,
  };
}
