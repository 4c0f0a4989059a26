import { allowedHtml } from '../../reading/markdown/vocabulary.ts';
import {
  inlineBlocks,
  isInlineBlock,
  isWritingBlock,
  writingBlocks,
} from '../../schemas/writing-blocks.ts';
import type { OwnRule } from '../content.ts';
import { elementWords, isAllowedElement } from '../../reading/element-words.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { AttributeFact, ElementFact } from '../../reading/element-facts.ts';

/** Content uses the listed HTML and writing blocks alone, with the listed attributes. */
export const elementRule: OwnRule = ({ body }) =>
  (body?.elements ?? []).flatMap((element) => {
    const { name, line } = element;
    if (!name || !isAllowedElement(name)) return [{ line, ...elementWords(name) }];
    return element.attributes.flatMap((attribute) => attributeFinding(element, name, attribute));
  });

function attributeFinding(
  { line }: ElementFact,
  name: string,
  attribute: AttributeFact,
): LineFault[] {
  const props = propsOf(name);
  const allowed = props ?? allowedHtml[name]?.concat('lang') ?? [];
  const written = `${attribute.name} of <${name}>`;
  if (attribute.value === undefined) {
    const message =
      attribute.name === '…'
        ? `<${name}> holds code in braces`
        : `the attribute ${written} is code`;
    return [{ line, message, expected: 'a value in quotation marks', fix: 'Write name="value".' }];
  }
  if (!allowed.includes(attribute.name)) {
    return [
      {
        line,
        message: `the attribute ${written} is not allowed`,
        found: quoted(`${attribute.name}="${attribute.value ?? ''}"`, 40),
        expected: allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'no attribute',
        fix: attributeFix(attribute.name, allowed),
      },
    ];
  }
  if (attribute.name === 'open' || attribute.value?.trim()) return [];
  if (props) return [];
  const fix = `Write ${attribute.name}="…", or remove it.`;
  return [{ line, message: `the attribute ${written} is empty`, expected: 'a value', fix }];
}

/** What a block of ours may be told; null for HTML. */
function propsOf(name: string): string[] | null {
  if (isWritingBlock(name)) return Object.keys(writingBlocks[name].shape);
  return isInlineBlock(name) ? Object.keys(inlineBlocks[name].shape) : null;
}

function attributeFix(name: string, allowed: readonly string[]): string {
  if (/^on/i.test(name)) return 'Remove it: content is not code.';
  if (/^(?:style|class|className|align|color)$/i.test(name)) {
    return 'Remove it: the site decides how things look.';
  }
  return didYouMean(name, allowed, 'Remove it.');
}
