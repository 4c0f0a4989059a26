import { existsSync, readFileSync } from 'node:fs';
import { ownPath, shippedPath } from '../../files/content-folder.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import { plainLines } from '../../reading/plain-lines.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** What a template may leave open, by the names in its `{{places}}`. */
export interface TemplatePlaces {
  locale: string;
  slug: string;
  today: string;
  now: string;
  topic?: string | undefined;
  category?: string | undefined;
  order?: number | undefined;
}

/** The template of a collection in a language: the folder's own, what ships, or what ships in English. */
export function templateOf(collection: CollectionName, locale: string, folder: string): string {
  const paths = [
    ownPath(`templates/${locale}/${collection}.mdx`, folder),
    shippedPath(`templates/${locale}/${collection}.mdx`),
    shippedPath(`templates/${referenceLocale}/${collection}.mdx`),
  ];
  const found = paths.find((path) => existsSync(path)) ?? paths.at(-1) ?? '';
  return plainLines(readFileSync(found, 'utf8'));
}

/**
 * Fills the places of a template in; a line with one that there is nothing for is left out.
 * @example filledTemplate('topic: {{topic}}\nupdated: {{today}}', { today: '2026-11-28' }) // 'updated: 2026-11-28'
 */
export function filledTemplate(template: string, places: Partial<TemplatePlaces>): string {
  const known = new Map(Object.entries(places));
  const lines = template.split('\n').flatMap((line) => {
    const names = [...line.matchAll(place)].map(([, name = '']) => name);
    if (names.some((name) => isPlace(name) && known.get(name) === undefined)) return [];
    return line.replace(place, (whole, name: string) =>
      isPlace(name) ? String(known.get(name)) : whole,
    );
  });
  return lines.join('\n');
}

const place = /\{\{(\w+)\}\}/g;
const names = new Set(['locale', 'slug', 'today', 'now', 'topic', 'category', 'order']);

/** Other braces, such as a fact's, are not for us. */
function isPlace(name: string): boolean {
  return names.has(name);
}
