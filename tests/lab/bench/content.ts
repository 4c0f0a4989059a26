import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { isLocale } from '../../../src/i18n/locales.ts';
import { starterLocales, type StarterLocale } from '../../starter-locales.ts';

/** Where the texts of the benchmarks are, and the sizes that a command names; ends the process where either is wrong. */
export function benchmarkArguments(sizes: string): { corpus: string; sizes: number[] } {
  const corpus = resolve(process.env['WENDA_CORPUS'] || '../shared/corpus', 'astro-docs.jsonl.gz');
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: sizes } } });
  const wanted = values.sizes.split(',').map(Number);
  if (wanted.some((size) => !Number.isInteger(size) || size < 100)) {
    console.error(
      `--sizes ${values.sizes} is not a list of numbers from 100 up, such as ${sizes}.`,
    );
    process.exit(1);
  }
  if (!existsSync(corpus)) {
    console.error(`There is no ${corpus}. Name the folder that holds it in WENDA_CORPUS.`);
    process.exit(1);
  }
  return { corpus, sizes: wanted };
}

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
  texts.forEach((text, index) =>
    write(join(scratch, pathOf(text, index)), entryText('glossary', text, index)),
  );
  writeSite(scratch);
  const { faults } = await checkContent(scratch);
  const refused = new Set(faults.map(({ file }) => file.split(sep).slice(-3).join('/')));
  rmSync(scratch, { recursive: true, force: true });
  const sound = texts.filter((text, index) => !refused.has(pathOf(text, index)));
  return Object.fromEntries(
    starterLocales.map((locale) => [locale, sound.filter((text) => text.locale === locale)]),
  ) as TextPool;
}

/**
 * Writes a content folder of `size` entries, each slug in every language; texts come round again
 * under new slugs and titles. The first FAQ entry is the same text at every size.
 */
export function writeContent(folder: string, size: number, pool: TextPool): void {
  writeSite(folder);
  for (const locale of starterLocales) {
    for (let index = 0; index < topicCount; index += 1) {
      const front = ['title: Topic', 'updated: 2026-11-01', `order: ${index}`].join('\n');
      const topic = front.replace('Topic', `Topic ${index}`);
      write(join(folder, 'topics', locale, `topic-${index}.mdx`), `---\n${topic}\n---\n`);
    }
    for (let index = 0; index < size / starterLocales.length - topicCount; index += 1) {
      const collection = collectionOf[index % collectionOf.length]!;
      const text = pool[locale][index % pool[locale].length]!;
      const path = join(folder, collection, locale, `entry-${index}.mdx`);
      write(path, entryText(collection, text, index));
    }
  }
}

/** The starter's company with its drawings, and with no entry that it would have to hold. */
function writeSite(folder: string): void {
  const site = parse(readFileSync('content/site.yaml', 'utf8')) as object;
  write(join(folder, 'site.yaml'), stringify({ ...site, urgent: [] }));
  cpSync('content/brand', join(folder, 'brand'), { recursive: true });
}

function entryText(collection: string, text: CorpusText, index: number): string {
  const own: Record<string, string[]> = {
    faq: [`topic: topic-${index % topicCount}`],
    tutorials: [`topic: topic-${index % topicCount}`, 'minutes: 5'],
    announcements: ['category: product', 'published: 2026-11-01T09:00:00+08:00'],
    glossary: [],
  };
  const front = [
    `title: ${JSON.stringify(`${text.title} (${index})`)}`,
    `description: ${JSON.stringify(text.description || text.title)}`,
    'updated: 2026-11-01',
    ...(own[collection] ?? []),
  ];
  return `---\n${front.join('\n')}\n---\n\n${text.body}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
