import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { readQueries } from '../../search/judged-queries.ts';
import { benignTickets } from './tickets.ts';

/** A text that nobody has to hide, and where it comes from. */
export interface Benign {
  locale: Locale;
  source: 'documentation' | 'bitcoin.org' | 'own content' | 'queries' | 'tickets';
  /** Which article or file it is. */
  name: string;
  text: string;
}

/** Real texts of each language, and tickets made up to at least so many characters each. */
export function benignTexts(corpus: string, atLeast: number, tickets: number): Benign[] {
  const real = [
    ...documentation(join(corpus, 'astro-docs.jsonl.gz')),
    ...articlesIn(join(corpus, 'bitcoin-org'), 'bitcoin.org'),
    ...articlesIn('content', 'own content'),
    ...queries(),
  ];
  const made = locales.flatMap((locale) => {
    const size = sizeOf(real.filter((one) => one.locale === locale));
    return benignTickets(locale, Math.max(tickets, atLeast - size)).map((text, at): Benign => ({
      locale,
      source: 'tickets',
      name: `ticket ${at}`,
      text,
    }));
  });
  return [...real, ...made];
}

/** Characters of texts, in UTF-16 code units. */
export function sizeOf(texts: { text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function documentation(file: string): Benign[] {
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { locale, slug, title, description, body } = JSON.parse(line) as Record<string, string>;
    const text = [title, description, body].join('\n');
    return { locale: locale as Locale, source: 'documentation', name: slug!, text };
  });
}

/** Articles and the interface’s strings. Word lists of the search are words in a row and no text. */
function articlesIn(folder: string, source: Benign['source']): Benign[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const locale = locales.find(
      (one) => name.includes(`/${one}/`) || name.endsWith(`ui/${one}.json`),
    );
    if (!locale || !/\.(?:mdx|json)$/.test(name)) return [];
    return [{ locale, source, name, text: readFileSync(join(folder, name), 'utf8') }];
  });
}

function queries(): Benign[] {
  const judged = ['tests/lab/search/judged/bitcoin-org', 'tests/lab/search/judged/starter'].flatMap(
    readQueries,
  );
  return locales.map((locale) => {
    const own = judged.filter((one) => one.locale === locale).map(({ query }) => query);
    return { locale, source: 'queries', name: 'judged queries', text: own.join('\n') };
  });
}
