import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-file.ts';

/** Pagefind's own files of what was indexed as a whole, and of what changed since. */
const [wholeFolder, changedFolder] = ['whole', 'changed'];

/** What the search asks for by itself; all else is for Pagefind. */
const isOurs = (path: string) =>
  /^(?:texts|ngrams)\/|^(?:entries|query|syllables)\.json$/.test(path);

/** Puts a whole index in the place of what stands in a folder, once all of it is written. */
export function writeWhole(folder: string, files: IndexFile[]): void {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  writeInto(half, files, wholeFolder);
  writeScript(half, false);
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

/** Lets the index in a folder hold what changed since the whole was made; none where nothing did. */
export function writeChanged(folder: string, files: IndexFile[]): void {
  rmSync(join(folder, changedFolder), { recursive: true, force: true });
  writeInto(folder, files, changedFolder);
  writeScript(
    folder,
    files.some(({ path }) => !isOurs(path)),
  );
}

/** Reads a JSON file of an index. */
export function readIndexJson(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

/** A JSON file of an index. */
export function jsonFile(path: string, value: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(value)) };
}

function writeInto(folder: string, files: IndexFile[], pagefind: string): void {
  const placed = files.map(({ path, content }) => ({
    path: join(folder, isOurs(path) ? path : join(pagefind, path)),
    content,
  }));
  for (const one of new Set(placed.map(({ path }) => dirname(path))))
    mkdirSync(one, { recursive: true });
  for (const { path, content } of placed) writeFileSync(path, content);
}

/** What stands in the place of Pagefind's script, and asks both where something changed. */
function writeScript(folder: string, hasChanged: boolean): void {
  const script = hasChanged ? bothScript : `export * from './${wholeFolder}/pagefind.js';\n`;
  writeFileSync(join(folder, 'pagefind.js'), script);
}

/**
 * The scores of few texts have another measure than those of many, so that the best of both count alike.
 * Pagefind's own merging knows but one weight for all words.
 */
const bothScript = `import * as whole from './${wholeFolder}/pagefind.js';
import * as changed from './${changedFolder}/pagefind.js';

export const init = () => Promise.all([whole.init(), changed.init()]);

export async function search(term) {
  const [all, few] = await Promise.all([whole.search(term), changed.search(term)]);
  const [most, own] = [all, few].map(({ results }) => results[0]?.score || 1);
  const measured = few.results.map(({ id, score }) => ({ id, score: (score * most) / own }));
  const results = [...all.results, ...measured].sort((a, b) => b.score - a.score);
  return { results };
}
`;
