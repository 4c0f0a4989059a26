import type { EntryPath } from '../../lib/path.ts';
import type { EntrySource } from '../entry-source.ts';
import type { Replacement } from '../replacement.ts';
import { formerlyEdit } from './formerly-edit.ts';
import { referenceTo } from '../entry-names.ts';
import { placeAfter, type Renaming } from './moved.ts';
import { replacedIn, yamlDocument, yamlTexts } from '../yaml-texts.ts';

/** What has to be written anew in the frontmatter of an entry once another one, or itself, has its new name. */
export function headEdits(
  { yaml, yamlStart }: EntrySource,
  at: EntryPath,
  renaming: Renaming,
): Replacement[] {
  if (yaml === null) return [];
  const { from, to } = renaming;
  const document = yamlDocument(yaml);
  const named = yamlTexts(document).flatMap((text) => {
    const [key] = text.path.split('.');
    if (key === 'related' && text.value === referenceTo(from)) {
      return replacedIn(yaml, text, referenceTo(from), referenceTo(to));
    }
    const isTopic = key === 'topic' && from.collection === 'topics' && text.value === from.slug;
    return isTopic ? replacedIn(yaml, text, from.slug, to.slug) : [];
  });
  const isMoved = placeAfter(at, renaming) !== at;
  // Nobody was ever led to a draft.
  const own = isMoved && document.get('draft') !== true ? formerlyEdit(yaml, renaming) : [];
  return [...named, ...own].map(({ start, end, text }) => ({
    start: start + yamlStart,
    end: end + yamlStart,
    text,
  }));
}
