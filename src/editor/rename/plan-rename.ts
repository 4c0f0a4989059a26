import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale } from '../../i18n/locales.ts';
import { parseEntryPath, type EntryPath } from '../../lib/path.ts';
import { entryFacts } from '../../reading/entry-facts.ts';
import type { Fault } from '../../reading/fault.ts';
import { folderFiles } from '../../reading/folder-files.ts';
import { isCollection } from '../../schemas/collections.ts';
import { isEntryFile } from '../claims.ts';
import { entrySource } from '../entry-source.ts';
import type { FolderEdit } from '../folder-edit.ts';
import { RefusedEdit } from '../refused-edit.ts';
import { lineAt, withReplacements, type Replacement } from '../replacement.ts';
import { bodyEdits } from './body-edits.ts';
import { collisions } from './collisions.ts';
import { documentEdits } from './document-edits.ts';
import { headEdits } from './head-edits.ts';
import { placeAfter, type Renaming } from './moved.ts';

/** A place that is written anew. */
export interface ChangedPlace {
  /** Where it stood before, relative to the folder. */
  file: string;
  line: number;
  before: string;
  after: string;
}

/** A rename, worked out as a whole; nothing is written yet. */
export interface RenamePlan {
  /** Files by their paths before and after. */
  moved: { from: string; to: string }[];
  changed: ChangedPlace[];
  edit: FolderEdit;
}

/**
 * Works out what a rename changes in a content folder, in every language.
 * @throws RefusedEdit where something stands in its way, or cannot be read
 */
export function planRename(folder: string, renaming: Renaming): RenamePlan {
  const paths = folderFiles(folder).files.flatMap(({ path, link }) => (link ? [] : [path]));
  const entries = paths.filter(isEntryFile);
  const moved = entries.flatMap((from) => {
    const place = placeOf(from);
    const after = placeAfter(place, renaming);
    return after === place ? [] : [{ from, to: fileOf(after) }];
  });
  const inTheWay = collisions(folder, entries, moved, renaming);
  if (inTheWay.length > 0) throw new RefusedEdit(inTheWay);
  const documents = paths.filter((path) => /^(?:site\.yaml|search\/[^/]+\.yaml)$/.test(path));
  const texts = [
    ...entries.map((path) => editedEntry(folder, path, renaming)),
    ...documents.map((path) => editedDocument(folder, path, renaming)),
  ];
  const faults = texts.flatMap((one) => one.faults);
  if (faults.length > 0) throw new RefusedEdit(faults);
  const newPaths = new Map(moved.map(({ from, to }) => [from, to]));
  const edited = texts.filter(({ path, changed }) => changed.length > 0 || newPaths.has(path));
  return {
    moved,
    changed: edited.flatMap(({ changed }) => changed),
    edit: {
      written: new Map(edited.map(({ path, text }) => [newPaths.get(path) ?? path, text])),
      removed: moved.map(({ from }) => from),
    },
  };
}

interface EditedText {
  path: string;
  text: string;
  changed: ChangedPlace[];
  faults: Fault[];
}

function editedEntry(folder: string, path: string, renaming: Renaming): EditedText {
  const text = readFileSync(join(folder, path), 'utf8');
  const at = placeOf(path);
  const isMoved = placeAfter(at, renaming) !== at;
  // Whatever leads to the entry has its name in it; of ten thousand texts few do.
  if (!isMoved && !text.includes(renaming.from.slug)) return edited(path, text, []);
  const source = entrySource(text, path);
  const replacements = [...headEdits(source, at, renaming), ...bodyEdits(source, at, renaming)];
  const result = edited(path, text, replacements);
  const unread = source.faults.map((fault) => ({ file: path, ...fault }));
  return {
    ...result,
    faults: [...unread, ...newFaults(at, result.text, source.faults.length > 0, renaming)],
  };
}

/** In another collection an entry may lack what it needs there. */
function newFaults(at: EntryPath, text: string, isUnread: boolean, renaming: Renaming): Fault[] {
  const { collection, locale, slug } = placeAfter(at, renaming);
  if (isUnread || collection === at.collection) return [];
  if (!isCollection(collection) || !isLocale(locale)) return [];
  const file = fileOf({ collection, locale, slug });
  const { findings } = entryFacts({ file, collection, locale, slug }, text);
  return findings.map((finding) => ({ ...finding, file: fileOf(at) }));
}

function editedDocument(folder: string, path: string, renaming: Renaming): EditedText {
  const text = readFileSync(join(folder, path), 'utf8');
  return edited(path, text, documentEdits(text, renaming));
}

function edited(path: string, text: string, replacements: Replacement[]): EditedText {
  const changed = replacements.map(({ start, end, text: after }) => ({
    file: path,
    // What is inserted at the end of a line stands on the next one.
    line: lineAt(text, start) + (/^\r?\n/.test(after) ? 1 : 0),
    before: text.slice(start, end),
    after: after.trim(),
  }));
  return { path, text: withReplacements(text, replacements), changed, faults: [] };
}

function placeOf(path: string): EntryPath {
  return parseEntryPath(path) ?? { collection: '', locale: '', slug: '' };
}

function fileOf({ collection, locale, slug }: EntryPath): string {
  return `${collection}/${locale}/${slug}.mdx`;
}
