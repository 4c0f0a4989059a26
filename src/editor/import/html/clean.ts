import type { Root } from 'hast';
import type { Noting } from '../note.ts';
import { anchors } from './anchors.ts';
import { callouts } from './callouts.ts';
import { embeds } from './embeds.ts';
import { innerTables } from './inner-tables.ts';
import { soundLists } from './lists.ts';
import { officePaste } from './office.ts';
import { plainText } from './plain-text.ts';
import { inlineStyles } from './styles.ts';
import { plainTables } from './tables.ts';

/**
 * Makes of the HTML that an editor with a toolbar left behind what Markdown can say, and notes what it cannot.
 * Gives the anchors that lead to the top of the page.
 */
export function cleanHtml(tree: Root, note: Noting): string[] {
  officePaste(tree);
  plainText(tree);
  inlineStyles(tree, note);
  embeds(tree, note);
  soundLists(tree, note);
  callouts(tree, note);
  innerTables(tree, note);
  plainTables(tree, note);
  return anchors(tree);
}
