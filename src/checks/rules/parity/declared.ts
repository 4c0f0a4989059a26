import type { Article } from '../../../reading/article.ts';
import { quoted, type Fault } from '../../../reading/fault.ts';
import { lineOf } from '../../../reading/yaml-document.ts';
import type { Aspect } from '../../../schemas/differs.ts';
import type { Difference } from './difference.ts';

/** A translation, and in what it differs. */
interface Translation {
  own: Article;
  found: Difference[];
}

/** Whether an entry gives a reason why it differs in an aspect. */
export function declaredIn({ written }: Article, aspect: Aspect): boolean {
  return typeof Object(written['differs'])[aspect] === 'string';
}

/** What is declared and does not differ, or no more; what the source declares holds for all its translations. */
export function staleDeclarations(source: Article, translations: Translation[]): Fault[] {
  const all = translations.flatMap(({ found }) => found);
  return [
    ...stale(source, all, 'its translations'),
    ...translations.flatMap(({ own, found }) => stale(own, found, source.file)),
  ];
}

function stale(entry: Article, found: Difference[], others: string): Fault[] {
  const declared = Object.entries(Object(entry.written['differs']) as Record<string, unknown>);
  return declared
    .filter(([aspect]) => !found.some((difference) => difference.aspect === aspect))
    .map(([aspect, reason]) => ({
      file: entry.file,
      line: lineOf(entry.lines, ['differs', aspect]),
      message: `"differs" names ${aspect}, in which it is the same as ${others}`,
      found: quoted(String(reason)),
      fix: 'Remove the line.',
    }));
}
