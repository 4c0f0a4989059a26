import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readFolderFacts } from '../src/i18n/folder-facts.ts';
import { filledSite } from '../src/schemas/filled-site.ts';
import type { Site } from '../src/schemas/site.ts';

/** The starter's `site.yaml` with its facts in their places, for folders that have none of these. */
export function starterSite(): Site {
  const written: unknown = parse(readFileSync('content/site.yaml', 'utf8'));
  return filledSite(written, readFolderFacts(resolve('content'))) as Site;
}
