import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntriesFile } from '../../../src/search/indexed-entry.ts';
import type { QueryFile } from '../../../src/search/query-file.ts';

/** Which files of the index hold what a technique needs, and what they are without; null takes them away. */
interface Part {
  files: string;
  without: ((text: string) => string) | null;
}

/**
 * What search does beyond Pagefind, as far as it lives on files: each can be left out of an index, so
 * that its worth is measured on the very scripts that ship.
 */
const parts = {
  variants: knowledge({ variants: '' }),
  endings: knowledge({ endings: [] }),
  functionWords: knowledge({ functionWords: [] }),
  synonyms: knowledge({ synonyms: [] }),
  bestBets: knowledge({ bestBets: [] }),
  names: { files: '*/entries.json', without: withoutNames },
  ngrams: { files: '*/ngrams/*.json', without: null },
  // Korean is spelled out by the script itself, from the names.
  spelling: { files: '*/syllables.json', without: null },
} satisfies Record<string, Part>;

/** One of them, as `npm run eval:search -- --without <technique>` names it. */
export type Technique = keyof typeof parts;

/** All of them. */
export const techniques = Object.keys(parts) as Technique[];

/** Leaves a technique out of the indexes in a folder `pagefind`. */
export function leaveOut(technique: Technique, folder: string): void {
  const { files, without }: Part = parts[technique];
  for (const name of globSync(files, { cwd: folder })) {
    const file = join(folder, name);
    if (without) writeFileSync(file, without(readFileSync(file, 'utf8')));
    else rmSync(file);
  }
}

/** A copy of a built site without a technique; it is the caller's to delete. */
export function siteWithout(technique: Technique, site: string): string {
  const copy = mkdtempSync(join(tmpdir(), `wenda-without-${technique}-`));
  cpSync(site, copy, { recursive: true });
  leaveOut(technique, join(copy, 'pagefind'));
  return copy;
}

function knowledge(nothing: Partial<QueryFile>): Part {
  return {
    files: '*/query.json',
    without: (text) => JSON.stringify({ ...(JSON.parse(text) as QueryFile), ...nothing }),
  };
}

/** The entries stay, and are called nothing. */
function withoutNames(text: string): string {
  const file = JSON.parse(text) as EntriesFile;
  const entries = file.entries.map(([id, reference, , topic, , ...day]) => [
    id,
    reference,
    '',
    topic,
    [],
    ...day,
  ]);
  return JSON.stringify({ ...file, entries });
}
