import { quoted } from '../../../reading/fault.ts';
import { withoutHiddenCharacters } from '../../../reading/hidden-characters.ts';
import type { Note } from '../note.ts';
import { addressedBy } from './address-pattern.ts';
import { textIn, textsAt, type FrontMatter } from './front-matter.ts';
import type { SourceOptions } from './source-options.ts';

/** The day of the last change that a head names. */
export function dayOfHead(head: FrontMatter): string | undefined {
  const written = textIn(
    head,
    'lastmod',
    'last_modified_at',
    'updated',
    'updatedAt',
    'modified',
    'last_update.date',
    'publishedAt',
    'date',
    'publishDate',
    'createdAt',
  );
  return /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
}

/** Labels are a list, or a text with commas. */
export function labelsOfHead(head: FrontMatter, title: string): string[] {
  const labels = textsAt(head, 'keywords', 'labels', 'label_names').flatMap((one) =>
    one.split(','),
  );
  const written = labels.map(inOneLine).filter((one) => one !== '' && one !== inOneLine(title));
  return [...new Set(written)];
}

/** Whether a head says that the article is not for readers yet. */
export function isDraftHead(head: FrontMatter): boolean {
  const { draft, published, unlisted } = head.values;
  const status = textIn(head, 'status').toLowerCase();
  return (
    draft === true ||
    published === false ||
    unlisted === true ||
    /^(?:draft|archived|unpublished|changed-draft)$/.test(status)
  );
}

/** Paths that the article had: by the pattern, and as its head names them. */
export function formerAddresses(
  head: FrontMatter,
  { address }: SourceOptions,
  parts: { lang: string; path: string; id: string },
): string[] {
  const written = [
    ...textsAt(head, 'aliases', 'redirect_from'),
    textIn(head, 'url'),
    textIn(head, 'permalink'),
  ];
  return [
    ...new Set([...addressedBy(address, parts), ...written.filter((one) => /^\/[^/{:]/.test(one))]),
  ];
}

/** What there is to tell of a head. */
export function headNotes(head: FrontMatter): Note[] {
  const tags = textsAt(head, 'tags').filter(Boolean);
  const status = textIn(head, 'status');
  return [
    ...(head.fault
      ? [
          {
            message: 'the front matter could not be read as a whole',
            found: head.fault,
            fix: 'Compare the head of both files.',
            needsPerson: true,
          },
        ]
      : []),
    ...(tags.length > 0
      ? [
          {
            message: 'tags were left out',
            found: tags.join(', '),
            fix: 'Name as aliases those that readers would type.',
            needsPerson: false,
          },
        ]
      : []),
    ...(/^archived$/i.test(status)
      ? [
          {
            message: 'the article was archived, so it is a draft',
            found: quoted(status),
            fix: 'Delete the file, or remove "draft".',
            needsPerson: false,
          },
        ]
      : []),
  ];
}

/** A text on one line, without what nobody sees. */
export function inOneLine(text: string): string {
  return withoutHiddenCharacters(text).replace(/\s+/g, ' ').trim();
}
