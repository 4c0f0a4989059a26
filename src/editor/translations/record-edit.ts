import type { Article } from '../../reading/article.ts';
import { withFrontmatterKey } from '../frontmatter-key.ts';
import { RefusedEdit } from '../refused-edit.ts';
import type { EntryGroup } from './entry-group.ts';
import type { FileEdit, TextOf } from './file-edit.ts';
import { newRecord } from './translation-state.ts';

/**
 * Has a translation say that it says what its source says today; one that was begun as a draft, of a source that is
 * none, is a draft no more.
 * @throws RefusedEdit where it is not finished, or cannot be read
 */
export function recordEdit(
  { source }: EntryGroup,
  translation: Article,
  on: string,
  textOf: TextOf,
): FileEdit {
  const { file, revision, isDraft } = translation;
  if (!source.revision) throw new RefusedEdit(`${source.file} cannot be read. Run check first.`);
  if (!revision) throw new RefusedEdit(`${file} cannot be read. Run check first.`);
  if (revision.open > 0) {
    throw new RefusedEdit(
      `${file} has ${revision.open} texts with TODO: before them. Translate them first.`,
    );
  }
  const record = newRecord(source.locale, source.revision, on);
  const text = withFrontmatterKey(textOf(translation), 'translation', record);
  const isReady = isDraft && !source.isDraft;
  return { file, text: isReady ? withFrontmatterKey(text, 'draft', undefined) : text };
}
