import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withoutHiddenCharacters } from '../../../reading/hidden-characters.ts';

const ideographs =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';

/** A line that was wrapped between two characters that no space parts. */
const wrapped = new RegExp(`(?<=${ideographs})[ \\t]*\\n\\s*(?=${ideographs})`, 'gu');

/** Takes out of texts and their alternatives what nobody sees, such as no-break spaces and zero-width marks. */
export function plainText(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = withoutHiddenCharacters(node.value).replace(wrapped, '');
    if (node.type !== 'element') return;
    for (const name of ['alt', 'title']) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = withoutHiddenCharacters(value);
    }
  });
}
