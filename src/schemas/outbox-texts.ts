import type { PageTexts } from '../lib/page-texts.ts';
import { isText, objectOf, recordOf } from '../lib/shape.ts';

/** What the list of waiting tickets needs to say, in the page's language. */
export interface OutboxTexts extends PageTexts {
  /** Labels of the form's fields by name; a field without one is nobody's to read. */
  labels: Record<string, string>;
  /** Labels of the categories by id. */
  categories: Record<string, string>;
}

const isTextByName = recordOf(isText);

/** Whether what a page holds are such texts. */
export const isOutboxTexts = objectOf<OutboxTexts>({
  texts: isTextByName,
  labels: isTextByName,
  categories: isTextByName,
});
