import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../src/i18n/locales.ts';
import type { EntriesFile } from '../../../src/search/indexed-entry.ts';
import type { JudgedQuery } from './scores.ts';

/** Reads judged queries: one file of all languages, or a folder with `<locale>.jsonl`; none where it is missing. */
export function readQueries(path: string): JudgedQuery[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return linesOf(path);
  return locales.flatMap((locale) => {
    const file = join(path, `${locale}.jsonl`);
    return existsSync(file) ? linesOf(file).map((query) => ({ ...query, locale })) : [];
  });
}

/** A query for each title of a built site: as it stands, without blanks, and without particles. */
export function titleQueries(site: string): JudgedQuery[] {
  return locales.flatMap((locale) => {
    const file = readFileSync(join(site, 'pagefind', locale, 'entries.json'), 'utf8');
    const { entries } = JSON.parse(file) as EntriesFile;
    return entries.flatMap(([, reference, title]) => {
      const gold = [reference.split('/')[1] ?? ''];
      const bare = withoutParticles(title, locale);
      const wordings = [
        { query: title, kind: 'title' },
        { query: title.replace(/\s/g, ''), kind: 'title, no blanks' },
        { query: bare, kind: 'title, no particles' },
      ];
      return wordings
        .filter(({ query }, index) => query !== '' && (index === 0 || query !== title))
        .map((wording) => ({ ...wording, locale, gold }));
    });
  });
}

function linesOf(file: string): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JudgedQuery);
}

/** A title as one types it in haste, without what only holds the sentence together. */
function withoutParticles(title: string, locale: string): string {
  const particle = particles[locale];
  return particle ? title.replace(particle, '').replace(/\s+/g, ' ').trim() : title;
}

const particles: Record<string, RegExp> = {
  zh: /[\u7684\u4e86\u5417\u5462\u554a\u5427]/g,
  en: /\b(?:a|an|the|of|to|is|are|do|does|my|it)\b/gi,
  ja: /(?<=[\p{Script=Han}\p{Script=Katakana}\u30fcA-Za-z0-9])[\u306f\u304c\u3092\u306e\u306b\u3067\u3082\u3068](?=\P{Script=Hiragana}|$)/gu,
  ko: /(?<=\p{Script=Hangul}|[A-Za-z0-9])(?:\uc744|\ub97c|\uc740|\ub294|\uc774|\uac00|\uc5d0|\uc758|\ub3c4|\ub85c|\uc73c\ub85c|\uc5d0\uc11c)(?=\s|$)/gu,
};
