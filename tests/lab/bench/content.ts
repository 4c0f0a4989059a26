import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { isLocale } from '../../../src/i18n/locales.ts';
import { starterLocales, type StarterLocale } from '../../starter-locales.ts';
import { starterSite } from '../../starter-site.ts';

/** One text of the corpus. */
interface CorpusText {
  locale: string;
  title: string;
  description: string;
  body: string;
}

/** Texts that our rules accept, by locale. */
export type TextPool = Record<StarterLocale, CorpusText[]>;

/** How many of each 20 entries of a locale stand in which collection. */
const shares = { faq: 12, tutorials: 3, announcements: 3, glossary: 2 } as const;
const collectionOf = Object.entries(shares).flatMap(([name, count]) =>
  Array<string>(count).fill(name),
);
const topicCount = 8;

/** Reads the corpus (`{locale, title, description, body}` as gzipped JSON lines) and leaves out what our rules refuse. */
export async function readTexts(file: string, scratch: string): Promise<TextPool> {
  const texts = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusText)
    .filter(({ locale, title, body }) => isLocale(locale) && title && body.trim());
  const pathOf = (text: CorpusText, index: number) => `glossary/${text.locale}/text-${index}.mdx`;
  texts.forEach((text, index) => {
    const { front, own, body } = asEntry('glossary', text, index);
    writeEntry(join(scratch, pathOf(text, index)), [...front, ...own], body);
  });
  writeSite(scratch);
  const { faults } = await checkContent(scratch);
  const refused = new Set(faults.map(({ file }) => file.split(sep).slice(-3).join('/')));
  rmSync(scratch, { recursive: true, force: true });
  const sound = texts.filter((text, index) => !refused.has(pathOf(text, index)));
  return Object.fromEntries(
    starterLocales.map((locale) => [locale, sound.filter((text) => text.locale === locale)]),
  ) as TextPool;
}

/** One entry of a benchmark's content. */
export interface BenchmarkEntry {
  /** Where it stands in a content folder: `faq/en/entry-0.mdx`. */
  path: string;
  /** Lines of frontmatter that any site takes: title and description. */
  front: string[];
  /** Lines of frontmatter that are ours alone. */
  own: string[];
  body: string;
}

/**
 * The `size` entries of a content folder, each slug in every language; texts come round again under new
 * slugs and titles. The first FAQ entry is the same text at every size.
 */
export function benchmarkEntries(size: number, pool: TextPool): BenchmarkEntry[] {
  return starterLocales.flatMap((locale) => {
    const topics = Array.from({ length: topicCount }, (_topic, index) => ({
      path: `topics/${locale}/topic-${index}.mdx`,
      front: [`title: Topic ${index}`],
      own: ['updated: 2026-11-01', `order: ${index}`],
      body: '',
    }));
    const length = Math.max(0, size / starterLocales.length - topicCount);
    const entries = Array.from({ length }, (_entry, index) => {
      const collection = collectionOf[index % collectionOf.length]!;
      const text = pool[locale][index % pool[locale].length]!;
      return {
        path: `${collection}/${locale}/entry-${index}.mdx`,
        ...asEntry(collection, text, index),
      };
    });
    return [...topics, ...entries];
  });
}

/** Writes a content folder of these entries. */
export function writeContent(folder: string, entries: BenchmarkEntry[]): void {
  writeSite(folder);
  for (const { path, front, own, body } of entries) {
    writeEntry(join(folder, path), [...front, ...own], body);
  }
}

/** Writes the file of an entry, and the folders on its way. */
export function writeEntry(path: string, front: string[], body: string): void {
  write(path, `---\n${front.join('\n')}\n---\n\n${body}\n`);
}

/** The starter's company with its drawings, and with no entry that it would have to hold. */
function writeSite(folder: string): void {
  write(join(folder, 'site.yaml'), stringify({ ...starterSite(), urgent: [] }));
  cpSync('content/brand', join(folder, 'brand'), { recursive: true });
}

function asEntry(collection: string, { title, description, body }: CorpusText, index: number) {
  const own: Record<string, string[]> = {
    faq: [`topic: topic-${index % topicCount}`],
    tutorials: [`topic: topic-${index % topicCount}`, 'minutes: 5'],
    announcements: ['category: product', 'published: 2026-11-01T09:00:00+08:00'],
    glossary: [],
  };
  return {
    front: [
      `title: ${JSON.stringify(`${title} (${index})`)}`,
      `description: ${JSON.stringify(description || title)}`,
    ],
    own: ['updated: 2026-11-01', ...(own[collection] ?? [])],
    body,
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
