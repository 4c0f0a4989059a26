import type { Content } from '../content.ts';
import type { Fault } from '../../reading/fault.ts';

/** Says once how many entries are not published. */
export function draftWarnings({ entries }: Content): Fault[] {
  const drafts = entries.filter(({ isDraft }) => isDraft).map(({ file }) => file);
  if (drafts.length === 0) return [];
  const shown = drafts.slice(0, 10).join(', ') + (drafts.length > 10 ? ' …' : '');
  return [
    {
      file: '.',
      line: 1,
      message: `${drafts.length} ${drafts.length === 1 ? 'entry is a draft' : 'entries are drafts'} and not published`,
      found: shown,
      fix: 'Remove "draft: true" from what is ready.',
    },
  ];
}
