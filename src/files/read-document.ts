import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documentPath } from './content-folder.ts';

/** The raw content of `site.yaml`; `schemas/site.ts` gives it its shape. */
export function readSiteDocument(): unknown {
  return parse(readFileSync(documentPath('site.yaml'), 'utf8').replace(/^\uFEFF/, ''));
}

/** The raw content of `ui/<locale>.json`. */
export function readUiDocument(locale: string): Record<string, unknown> {
  return JSON.parse(
    readFileSync(documentPath(`ui/${locale}.json`), 'utf8').replace(/^\uFEFF/, ''),
  ) as Record<string, unknown>;
}

/** The raw content of `search/<locale>.yaml`, or null where there is none. */
export function readSearchDocument(locale: string): unknown {
  const path = documentPath(`search/${locale}.yaml`);
  return existsSync(path) ? parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) : null;
}
