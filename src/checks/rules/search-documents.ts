import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../i18n/locales.ts';
import { normalise } from '../../lib/words.ts';
import { searchSchema, type SearchDocument } from '../../schemas/search.ts';
import { quoted, type Fault, type Finding } from '../fault.ts';
import { readSource } from '../reading/source-text.ts';
import { lineOf, readYaml, type LineByPath } from '../reading/yaml-document.ts';
import { schemaFindings } from '../schema-words.ts';

/** The words of each language's search are whole, and no word stands in two groups. */
export function searchDocumentFaults(folder: string): Fault[] {
  return locales.flatMap((locale) => {
    const file = `search/${locale}.yaml`;
    const path = join(folder, file);
    if (!existsSync(path)) return [];
    return documentFindings(path).map((finding) => ({ file, ...finding }));
  });
}

function documentFindings(path: string): Finding[] {
  const source = readSource(path);
  if ('fault' in source) return [source.fault];
  const { value, lines, findings } = readYaml(source.text);
  if (value === undefined) return findings;
  const result = searchSchema.safeParse(value ?? {});
  if (result.success) return [...findings, ...repeatedWords(result.data, lines)];
  return [...findings, ...schemaFindings(result.error.issues, value, lines, searchSchema.shape)];
}

function repeatedWords({ synonyms }: SearchDocument, lines: LineByPath): Finding[] {
  const groupOf = new Map<string, number>();
  return synonyms.flatMap((words, group) =>
    words.flatMap((word, index): Finding[] => {
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
