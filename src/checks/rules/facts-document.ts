import { existsSync } from 'node:fs';
import { ownPath } from '../../files/content-folder.ts';
import { factKinds, factSchemas } from '../../facts/fact.ts';
import { figuresIn } from '../../facts/figures.ts';
import { isUnlistedLanguage, locales } from '../../i18n/locales.ts';
import type { FolderFacts } from '../../i18n/folder-facts.ts';
import { parseCalendarDate } from '../../lib/date.ts';
import { slugPattern } from '../../schemas/fields.ts';
import { quoted, type Fault, type LineFault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import { schemaFindings } from '../../reading/schema-words.ts';
import { readSource } from '../../reading/source-text.ts';
import { lineOf, readYaml, type LineByPath } from '../../reading/yaml-document.ts';

/** `facts.yaml`, read. */
export interface FactsDocument {
  /** Whether it is known which facts there are. */
  isReadable: boolean;
  lines: LineByPath;
  faults: Fault[];
}

/** The name of the document in a content folder. */
export const factsFile = 'facts.yaml';

type Row = Readonly<Record<string, unknown>>;

/** Reads the facts of a folder, which need not have any. */
export function checkFactsDocument(folder: string, facts: FolderFacts): FactsDocument {
  const path = ownPath(factsFile, folder);
  if (!existsSync(path)) return { isReadable: true, lines: new Map(), faults: [] };
  const source = readSource(path);
  if ('fault' in source) {
    return { isReadable: false, lines: new Map(), faults: placed([source.fault]) };
  }
  const { value, lines, findings } = readYaml(source.text);
  if (value === undefined) return { isReadable: false, lines, faults: placed(findings) };
  if (value !== null && !isByKey(value)) return { isReadable: false, lines, faults: [namesFault] };
  const own = Object.keys(Object(value) as Row).flatMap((name) =>
    factFindings(name, value as Row, lines, facts),
  );
  return { isReadable: true, lines, faults: placed([...findings, ...own]) };
}

const namesFault: Fault = {
  file: factsFile,
  line: 1,
  message: 'the document is not a list of names',
  expected: 'a name on each line, with what it is',
  fix: 'Write it as maker-fee: { kind: percent, value: 0.08 }.',
};

function placed(findings: LineFault[]): Fault[] {
  return findings.map((finding) => ({ file: factsFile, ...finding }));
}

function factFindings(
  name: string,
  document: Row,
  lines: LineByPath,
  { derived }: FolderFacts,
): LineFault[] {
  const row = Object(document[name]) as Row;
  const at = (...path: PropertyKey[]) => lineOf(lines, [name, ...path]);
  if (!slugPattern.test(name)) return [nameFault(name, at())];
  if (derived.has(name)) return [derivedFault(name, at())];
  const kind = factKinds.find((one) => one === row['kind']);
  if (!kind) return [kindFault(row['kind'], at('kind'))];
  const result = factSchemas[kind].safeParse(row);
  if (!result.success) {
    const issues = result.error.issues.map((one) => ({ ...one, path: [name, ...one.path] }));
    const shape = { [name]: factSchemas[kind] };
    return schemaFindings(issues, document, lines, shape);
  }
  return [
    ...languageFaults(row, at),
    ...formFaults(row, at),
    ...orderFaults(row['value'], at('value')),
    ...dayFaults(row['since'], at('since')),
  ];
}

type LineAt = (...path: PropertyKey[]) => number;

function nameFault(name: string, line: number): LineFault {
  return {
    line,
    message: 'the name of the fact is not a slug',
    found: quoted(name),
    expected: 'lower-case letters, digits and single hyphens',
    fix: 'Write it as maker-fee.',
  };
}

function derivedFault(name: string, line: number): LineFault {
  return {
    line,
    message: `the fact "${name}" has its home elsewhere`,
    fix: 'Remove it here: content/README.md says which facts are there by themselves.',
  };
}

function kindFault(found: unknown, line: number): LineFault {
  return {
    line,
    message: found === undefined ? 'the fact has no kind' : 'the kind of fact does not exist',
    ...(found !== undefined && { found: quoted(String(found)) }),
    expected: `one of ${factKinds.join(', ')}`,
    fix: didYouMean(String(found ?? ''), factKinds, 'Write kind: duration.'),
  };
}

/** What is said by language is said in each. */
function languageFaults(row: Row, at: LineAt): LineFault[] {
  const said = [
    ...(row['kind'] === 'name' && isByKey(row['value']) ? ['value'] : []),
    ...(row['kind'] === 'count' && isByKey(row['unit']) ? ['unit'] : []),
  ];
  return said.flatMap((key) => {
    const missing = locales.filter((locale) => !Object.hasOwn(row[key] as Row, locale));
    if (missing.length === 0) return [];
    const message = `"${key}" is not there in ${missing.join(', ')}`;
    return [{ line: at(key), message, fix: `Write it in ${missing.join(' and ')} too.` }];
  });
}

function formFaults({ forms }: Row, at: LineAt): LineFault[] {
  return Object.entries(Object(forms) as Record<string, Row>).flatMap(([locale, own]) => {
    if (!locales.includes(locale) && !isUnlistedLanguage(locale)) {
      return [
        {
          line: at('forms', locale),
          message: 'the forms are of no language of the site',
          found: quoted(locale),
          expected: `one of ${locales.join(', ')}`,
          fix: didYouMean(locale, locales, 'Write the locale first, then its forms.'),
        },
      ];
    }
    return Object.entries(own).flatMap(([name, text]) => {
      const line = at('forms', locale, name);
      if (name === 'number' || name === 'local') {
        const message = `the form "${name}" is there by itself`;
        return [{ line, message, fix: 'Remove it, or give it another name.' }];
      }
      if (figuresIn(String(text).replace(/\{\{\w+\}\}/g, ''), line).length === 0) return [];
      return [
        {
          line,
          message: 'the form holds a number of its own, which would stay when the fact changes',
          found: quoted(String(text)),
          expected: '{{number}} or {{text}}',
          fix: 'Write {{number}} in its place.',
        },
      ];
    });
  });
}

function orderFaults(value: unknown, line: number): LineFault[] {
  if (!Array.isArray(value) || value.length !== 2) return [];
  const [low, high] = value.map((one) => Number(String(one).replace(':', '')));
  if (low === undefined || high === undefined || Number.isNaN(low) || low < high) return [];
  const message = 'the second value is not greater than the first';
  return [{ line, message, found: value.join(', '), fix: 'Write [from, to], or one value.' }];
}

function dayFaults(since: unknown, line: number): LineFault[] {
  if (typeof since !== 'string' || parseCalendarDate(since)) return [];
  const message = '"since" is not a day that exists';
  return [{ line, message, found: quoted(since), fix: 'Write it as 2026-11-21.' }];
}

function isByKey(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
