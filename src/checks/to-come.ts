import { isToCome } from '../reading/published.ts';
import { plural } from './report.ts';
import type { Content } from './content.ts';
import { publishedOf } from './scheduled.ts';

/** An announcement that readers do not have yet. */
export interface ToCome {
  file: string;
  /** When it is to be there. */
  published: Date;
}

/** What is still to come, the next first; drafts wait for somebody, not for a moment. */
export function toCome({ entries, today }: Pick<Content, 'entries' | 'today'>): ToCome[] {
  return entries
    .flatMap((entry) => {
      const published = publishedOf(entry);
      if (!published || entry.isDraft || !isToCome({ published }, today)) return [];
      return [{ file: entry.file, published }];
    })
    .toSorted((a, b) => a.published.valueOf() - b.published.valueOf());
}

/**
 * Says in a line what is still to come, and when to build again; nothing of none.
 * @example toComeWords(two) // '2 announcements are still to come, the next on 2026-12-01T01:00:00Z: build again then.'
 */
export function toComeWords(list: readonly ToCome[]): string {
  const [next] = list;
  if (!next) return '';
  const when = next.published.toISOString().replace('.000Z', 'Z');
  // In each language it is a file.
  const slugs = new Set(list.map(({ file }) => file.split('/').at(-1)));
  return `${plural(slugs.size, 'announcement')} ${slugs.size === 1 ? 'is' : 'are'} still to come, the next on ${when}: build again then.`;
}
