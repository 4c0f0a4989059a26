import { sourceLocale, type Locale } from '../../i18n/locales.ts';
import type { Article } from '../../reading/article.ts';
import type { Revision } from '../../reading/revision/revision.ts';
import { withFrontmatterKey } from '../frontmatter-key.ts';
import { RefusedEdit } from '../refused-edit.ts';
import type { EntryGroup } from './entry-group.ts';
import type { FileEdit, TextOf } from './file-edit.ts';
import { newRecord, translationState } from './translation-state.ts';

/** What there is to know for making a translation the source. */
export interface SourceChange {
  /** The revision of that translation before it was changed; undefined where nobody knows. */
  before: Revision | undefined;
  on: string;
  textOf: TextOf;
}

/**
 * The edits that make a translation the source of its entry. The others take up its revision from before it was
 * changed, so that they are stale where it was; those of which nobody knows whether they said the same have no record.
 * @throws RefusedEdit where the translation is older than its source
 */
export function newSourceEdits(
  group: EntryGroup,
  locale: Locale,
  { before, on, textOf }: SourceChange,
): FileEdit[] {
  const chosen = group.translations.get(locale);
  const { state } = translationState(group, locale);
  if (!chosen || state === 'stale' || state === 'unfinished') {
    throw new RefusedEdit(
      `${group.reference} in "${locale}" is ${state}: bring it up to date with ${group.source.file} first.`,
    );
  }
  const others = [group.source, ...group.translations.values()].filter((one) => one !== chosen);
  const said = (one: Article) =>
    one === group.source || translationState(group, one.locale).state === 'current';
  const edits = others.map((one) => {
    const isKnown = state === 'current' && said(one);
    const record = isKnown && before ? newRecord(locale, before, on) : undefined;
    return edit(one, { source: undefined, translation: record }, textOf);
  });
  // What the site says need not be said again.
  const source = locale === sourceLocale ? undefined : locale;
  return [...edits, edit(chosen, { source, translation: undefined }, textOf)];
}

function edit({ file }: Article, keys: Record<string, unknown>, textOf: TextOf): FileEdit {
  const text = Object.entries(keys).reduce(
    (written, [key, value]) => withFrontmatterKey(written, key, value),
    textOf({ file }),
  );
  return { file, text };
}
