import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { starterSite } from './starter-site.ts';

/** Where bitcoin.org's texts stand as a whole content folder. */
export const corpusContent = resolve('test-results/corpus-content');

const source = resolve(process.env['WENDA_CORPUS'] || '../shared/corpus', 'bitcoin-org');

/** Puts bitcoin.org's texts beside the starter's site document and the drawings that it names, for they have none; false where they are missing. */
export function makeCorpusContent(): boolean {
  if (!existsSync(source)) {
    console.warn(
      `Skipped: there is no ${source}. Name the folder that holds bitcoin-org in WENDA_CORPUS.`,
    );
    return false;
  }
  if (existsSync(corpusContent)) return true;
  // In one step, for another process may look for it.
  const draft = `${corpusContent}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  cpSync(source, draft, { recursive: true });
  cpSync('content/brand', join(draft, 'brand'), { recursive: true });
  writeFileSync(join(draft, 'site.yaml'), stringify({ ...starterSite(), urgent: [] }));
  if (!existsSync(corpusContent)) renameSync(draft, corpusContent);
  return true;
}
