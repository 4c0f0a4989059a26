import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';

/** How the index of a locale stands in the folder that the preview serves. */
export interface IndexState {
  /** Changes with what makes an index. */
  version: string;
  /** The words of the language, as JSON. */
  words: string;
  /** Changes with all that the index holds now. */
  digest: string;
  /** What was indexed as a whole and is still there, in the order of the n-grams. */
  whole: (readonly [url: string, digest: string, id: string])[];
}

/** Reads how an index stands; undefined where there is none, or where it was left unfinished. */
export function readState(folder: string, locale: Locale): IndexState | undefined {
  try {
    return JSON.parse(readFileSync(pathOf(folder, locale), 'utf8')) as IndexState;
  } catch {
    return undefined;
  }
}

/** Notes how an index stands, or that it is being written. */
export function noteState(folder: string, locale: Locale, state: IndexState | undefined): void {
  const path = pathOf(folder, locale);
  rmSync(path, { force: true });
  if (state) writeFileSync(path, JSON.stringify(state));
}

function pathOf(folder: string, locale: Locale): string {
  return join(folder, `${locale}.state.json`);
}
