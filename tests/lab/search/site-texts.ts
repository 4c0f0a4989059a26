import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EntriesFile } from '../../../src/search/indexed-entry.ts';
import { textsPathOf } from '../../../src/search/texts-path.ts';
import { scratchFolder } from '../bench/scratch.ts';

/** An entry of a built site, as its search has it. */
interface SiteText {
  /** Its address. */
  id: string;
  pagefindId: string;
  title: string;
  text: string;
}

/** The texts of a built site in a locale. */
export function siteTexts(site: string, locale: string): SiteText[] {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(site, 'pagefind', locale, path), 'utf8'));
  const { entries } = read('entries.json') as EntriesFile;
  return entries.map(([pagefindId, reference, title]) => {
    const texts = read(textsPathOf(pagefindId)) as Record<string, string>;
    return { id: `/${locale}/${reference}/`, pagefindId, title, text: texts[pagefindId] ?? '' };
  });
}

/** A copy of a built site with the fragments from which Pagefind takes its own results, which the site does without. */
export function siteWithFragments(site: string): string {
  const copy = scratchFolder('wenda-fragments');
  cpSync(site, copy, { recursive: true });
  for (const locale of globSync('*', { cwd: join(copy, 'pagefind') })) {
    const folder = join(copy, 'pagefind', locale, 'fragment');
    mkdirSync(folder);
    for (const { id, pagefindId, title, text } of siteTexts(site, locale)) {
      const fragment = { url: id, content: text, filters: {}, meta: { title }, anchors: [] };
      const packed = gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`);
      writeFileSync(join(folder, `${pagefindId}.pf_fragment`), packed);
    }
  }
  return copy;
}
