import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentFolder, ownPath, shippedPath } from './content-folder.ts';

/** The raw content of a folder's own `site.yaml`; `schemas/site.ts` gives it its shape. */
export function readSiteDocument(folder = contentFolder()): unknown {
  return parse(readText(ownPath('site.yaml', folder)));
}

/**
 * The raw content of a folder's own `facts.yaml`, or null where it has none; `schemas/facts.ts` gives it its shape.
 * That a name stands there twice is for the checks to say.
 */
export function readFactsDocument(folder = contentFolder()): unknown {
  const path = ownPath('facts.yaml', folder);
  return existsSync(path) ? parse(readText(path), { uniqueKeys: false }) : null;
}

/** The raw content of the folder's own `ui/<locale>.json`, or null where it has none, or one that the checks refuse. */
export function readOwnStrings(locale: string): StringTree | null {
  return readStringTree(ownPath(`ui/${locale}.json`));
}

/** The raw content of the `ui/<locale>.json` that ships, or null where none does. */
export function readShippedStrings(locale: string): StringTree | null {
  return readStringTree(shippedPath(`ui/${locale}.json`));
}

/** Strings by key, in groups. */
export interface StringTree {
  [key: string]: string | StringTree;
}

/** The raw content of `search/<locale>.yaml`: what the folder lacks of it comes from the one that ships, key by key. */
export function readSearchDocument(locale: string): Record<string, unknown> {
  const name = `search/${locale}.yaml` as const;
  const paths = [shippedPath(name), ownPath(name)].filter((path) => existsSync(path));
  return Object.assign({}, ...paths.map((path) => parse(readText(path)) as unknown)) as Record<
    string,
    unknown
  >;
}

/** The text of a drawing of the content folder, such as `images/truck.svg`; null where it is not there. */
export function readDrawing(path: string): string | null {
  const file = ownPath(path);
  return existsSync(file) ? readText(file) : null;
}

function readStringTree(path: string): StringTree | null {
  try {
    const tree: unknown = JSON.parse(readText(path));
    return typeof tree === 'object' && !Array.isArray(tree) ? (tree as StringTree | null) : null;
  } catch {
    return null;
  }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}
