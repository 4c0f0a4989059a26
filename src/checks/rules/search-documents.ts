import { existsSync } from 'node:fs';
import { ownPath } from '../../files/content-folder.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { normalise } from '../../lib/words.ts';
import { searchSchema, type SearchDocument } from '../../schemas/search.ts';
import type { EntryFinder } from '../content.ts';
import { quoted, type Fault, type LineFault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import { remembered } from '../../reading/remembered.ts';
import { readSource } from '../../reading/source-text.ts';
import { lineOf, readYaml, type LineByPath } from '../../reading/yaml-document.ts';
import { schemaFindings } from '../../reading/schema-words.ts';

/** What a folder has of each language's search words is whole, no word stands in two groups, and what comes first is there. */
export function searchDocumentFaults(
  folder: string,
  entryAt: EntryFinder,
  references: readonly string[] = [],
): Fault[] {
  return locales.flatMap((locale) => {
    const file = `search/${locale}.yaml`;
    const path = ownPath(file, folder);
    if (!existsSync(path)) return [];
    const { document, lines, faults } = readOnce(path);
    const pointers = danglingBets(document, lines, locale, entryAt, references);
    return [...faults, ...pointers].map((fault) => ({ file, ...fault }));
  });
}

/** A search document with its faults; null where it cannot be used. */
interface ReadDocument {
  document: SearchDocument | null;
  lines: LineByPath;
  faults: LineFault[];
}

/** Hundreds of groups would take most of a check's time. */
const readOnce = remembered(readDocument);

function readDocument(path: string): ReadDocument {
  const source = readSource(path);
  if ('fault' in source) return { document: null, lines: new Map(), faults: [source.fault] };
  const yaml = readYaml(source.text);
  if (yaml.value === undefined) {
    return { document: null, lines: new Map(), faults: yaml.findings };
  }
  const result = searchSchema.safeParse(yaml.value ?? {});
  const found = result.success
    ? repeatedWords(result.data, yaml.lines)
    : schemaFindings(result.error.issues, yaml.value, yaml.lines, searchSchema.shape);
  const document = result.success ? result.data : null;
  return { document, lines: yaml.lines, faults: [...yaml.findings, ...found] };
}

function danglingBets(
  document: SearchDocument | null,
  lines: LineByPath,
  locale: Locale,
  entryAt: EntryFinder,
  references: readonly string[],
): LineFault[] {
  return (document?.bestBets ?? []).flatMap(({ entry }, index): LineFault[] => {
    const { kind } = entryAt(entry, locale);
    if (kind === 'entry') return [];
    return [
      {
        line: lineOf(lines, ['bestBets', index, 'entry']),
        message: `the best bet ${kind === 'toCome' ? 'is still to come' : 'does not exist'}`,
        found: quoted(entry),
        fix: didYouMean(entry, references, 'Write the entry, or remove the best bet.'),
      },
    ];
  });
}

function repeatedWords({ synonyms }: SearchDocument, lines: LineByPath): LineFault[] {
  const groupOf = new Map<string, number>();
  return synonyms.flatMap((words, group) =>
    words.flatMap((word, index): LineFault[] => {
      const plain = normalise(word);
      const first = groupOf.get(plain);
      groupOf.set(plain, first ?? group);
      if (first === undefined || first === group) return [];
      return [
        {
          line: lineOf(lines, ['synonyms', group, index]),
          message: 'the word stands in another group too',
          found: quoted(word),
          fix: `Keep it in one, or join the two groups: the other is on line ${lineOf(lines, ['synonyms', first])}.`,
        },
      ];
    }),
  );
}
