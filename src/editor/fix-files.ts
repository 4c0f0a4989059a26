import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { languageAsker, type LanguageAsker } from '../checks/language/language-rules.ts';
import type { Passage } from '../checks/language/passage.ts';
import { documentPassages, entryPassages } from '../checks/rules/language.ts';
import { readFolderFacts, type FolderFacts } from '../i18n/folder-facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryFacts } from '../reading/entry-facts.ts';
import { entryPlaceOf } from '../reading/read-article.ts';
import { readSource } from '../reading/source-text.ts';
import { readYaml } from '../reading/yaml-document.ts';
import { applyFolderEdit } from './folder-edit.ts';
import { fixLanguage, type FixableText } from './fix-language.ts';

/**
 * Puts right what is mechanical in files of a content folder, each in its place.
 * @param files relative to the folder
 * @returns those that it has changed
 */
export function fixFiles(folder: string, files: readonly string[]): string[] {
  const ask = languageAsker(folder);
  const facts = readFolderFacts(folder);
  const fixed = files.flatMap((file): [string, string][] => {
    const path = join(folder, file);
    const source = readSource(path);
    if ('fault' in source) return [];
    const text = fixLanguage(source.text, (now) =>
      fixableText({ file, path, text: now, ask, facts }),
    );
    return text === source.text ? [] : [[file, withLineEndsOf(readFileSync(path, 'utf8'), text)]];
  });
  applyFolderEdit(folder, { written: new Map(fixed), removed: [] });
  return fixed.map(([file]) => file);
}

/** A file of a folder, with what the folder says of its text. */
interface FolderText {
  file: string;
  path: string;
  text: string;
  ask: LanguageAsker;
  facts: FolderFacts;
}

function fixableText({ file, path, text, ask, facts }: FolderText): FixableText {
  const place = entryPlaceOf(path);
  if (!place) {
    const { lines, findings } = readYaml(text);
    const passages = [...documentPassages(file, text)].flatMap(([locale, list]) =>
      withRules(list, locale, text, ask),
    );
    return { passages, outline: JSON.stringify([[...lines.keys()], findings]) };
  }
  const entry = entryFacts(place, text, (fact) => facts.written(fact, place.locale));
  const { tree, written, findings } = entry;
  const head = { ...written, title: '', description: '' };
  return {
    passages: withRules(entryPassages(entry, text), place.locale, text, ask),
    outline: JSON.stringify([tree, head, findings], withoutText),
  };
}

/** A text that was a blank is gone with it. */
function withoutText(key: string, value: unknown): unknown {
  if (key === 'position') return undefined;
  return key === 'children' ? (value as Nodes[]).filter(({ type }) => type !== 'text') : value;
}

function withRules(passages: Passage[], locale: Locale, text: string, ask: LanguageAsker) {
  const rules = ask(locale, text);
  return passages.map((passage) => ({ passage, rules }));
}

/** A fix adds no line and takes none away, so that each keeps the end that it has, and a byte order mark stays. */
function withLineEndsOf(raw: string, fixed: string): string {
  const ends = raw.match(/\r\n?|\n/g) ?? [];
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + fixed.replace(/\n/g, () => ends.shift() ?? '\n');
}
