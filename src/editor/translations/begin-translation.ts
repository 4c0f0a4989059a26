import type { Locale } from '../../i18n/locales.ts';
import { entryFacts } from '../../reading/entry-facts.ts';
import { readSite } from '../../schemas/read-site.ts';
import { frontmatterIn } from '../frontmatter-key.ts';
import { RefusedEdit } from '../refused-edit.ts';
import type { OpenFolder } from '../open-folder.ts';
import type { EntryGroup } from './entry-group.ts';
import type { FileEdit } from './file-edit.ts';
import { frameOf } from './frame.ts';
import { linkTurner } from './frame-links.ts';
import { newRecord } from './translation-state.ts';

/**
 * The file with which the translation of an entry begins; undefined where there is one.
 * @throws RefusedEdit where the source cannot be read, or is in that language
 */
export function beginTranslation(
  { articles, textOf }: OpenFolder,
  { source, translations }: EntryGroup,
  locale: Locale,
  on: string,
): FileEdit | undefined {
  if (translations.has(locale)) return undefined;
  if (locale === source.locale) {
    throw new RefusedEdit(`${source.file} is the source. Name another locale.`);
  }
  const text = textOf(source);
  const { tree, revision } = entryFacts(source, text);
  const written = frontmatterIn(text);
  if (!tree || !revision || !written)
    throw new RefusedEdit(`${source.file} cannot be read. Run check first.`);
  const turn = linkTurner(source, locale, articles, readSite().url);
  const record = newRecord(source.locale, revision, on);
  return {
    file: `${source.collection}/${locale}/${source.slug}.mdx`,
    text: frameOf({ text, written, tree, record, turn }),
  };
}
