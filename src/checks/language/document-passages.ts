import { isScalar, parseDocument, visit, type Scalar } from 'yaml';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { EntryFacts } from '../../reading/entry-facts.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { PassageParts, type Passage } from './passage.ts';
import { placesOf } from './places-of.ts';

/** What readers see of an entry's frontmatter; `aliases` are words of their own, however they write them. */
const shownKeys = ['title', 'description'];

/** The passages of an entry's frontmatter. */
export function headPassages({ written, lines }: EntryFacts, file: string): Passage[] {
  const starts = lineStarts(file);
  return shownKeys.flatMap((key) => {
    const value = written[key];
    if (typeof value !== 'string') return [];
    const line = file.slice(starts[lineOf(lines, [key]) - 1]);
    const before = new RegExp(`^\\s*${key}\\s*:\\s*`).exec(line)?.[0].length;
    const start = before === undefined ? -1 : file.length - line.length + before;
    return passageOf(value, file, start);
  });
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** Every text of a document of strings, which is of one language. JSON is YAML. */
export function stringPassages(file: string): Passage[] {
  const passages: Passage[] = [];
  visit(parseDocument(file), {
    Scalar(position, scalar) {
      if (position !== 'key') passages.push(...scalarPassage(scalar, file));
    },
  });
  return passages;
}

/** The texts of a document that has them by language, such as `label: { en: …, ko: … }`. */
export function localisedPassages(file: string): Map<Locale, Passage[]> {
  const passages = new Map<Locale, Passage[]>();
  visit(parseDocument(file), {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'languages') return visit.SKIP;
      if (!isScalar(key) || !isScalar(value) || !isLocale(String(key.value))) return;
      const locale = String(key.value);
      passages.set(locale, [...(passages.get(locale) ?? []), ...scalarPassage(value, file)]);
      return undefined;
    },
  });
  return passages;
}

function scalarPassage({ value, range }: Scalar, file: string): Passage[] {
  return typeof value === 'string' && range ? passageOf(value, file, range[0]) : [];
}

/** @param start where the scalar begins, its quotation mark included; -1 where that is not known */
function passageOf(value: string, file: string, start: number): Passage[] {
  const parts = new PassageParts();
  const mark = /^(?:["']|[|>][-+\d]*[^\n]*\n\s*)/.exec(file.slice(start, start + 200))?.[0] ?? '';
  parts.add(value, () => (start < 0 ? null : placesOf(file, start + mark.length, value)));
  const passage = parts.passage();
  return passage ? [passage] : [];
}
