import type { EntryRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** The source that an entry names is there, and is the same in every language that names one. */
export const sourceRule: EntryRule = (entry, { entries }) => {
  const { source } = entry.written;
  if (typeof source !== 'string') return [];
  const translations = entries.filter(
    ({ collection, slug }) => collection === entry.collection && slug === entry.slug,
  );
  const place = { line: lineOf(entry.lines, ['source']), found: quoted(source) };
  if (!translations.some(({ locale }) => locale === source)) {
    const there = translations.map(({ locale }) => locale).join(', ');
    const fix = 'Name a language in which the entry is written, or remove the line.';
    const message = 'the entry is not there in the language of its source';
    return [{ ...place, message, expected: `one of ${there}`, fix }];
  }
  const other = translations.find(({ written }) => (written['source'] ?? source) !== source);
  if (!other) return [];
  const fix = 'Let one of the two say it and remove the line from the other.';
  const expected = quoted(String(other.written['source']));
  return [{ ...place, message: `${other.file} names another source`, expected, fix }];
};
