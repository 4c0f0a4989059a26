import type { Element, ElementContent, Root } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';
import {
  attribute,
  element,
  elementsOf,
  isBlock,
  isElement,
  isBlank,
  textInLine,
  remark,
  replaceElements,
} from './trees.ts';

/** What each kind of element is called in a report. */
const kinds: Readonly<Record<string, string>> = {
  iframe: 'an embedded page',
  video: 'a video',
  audio: 'a sound',
  embed: 'an embedded file',
  object: 'an embedded file',
  script: 'a script',
  svg: 'a drawing',
  canvas: 'a drawing',
  math: 'a formula',
  form: 'a form',
  input: 'a form field',
  select: 'a form field',
  textarea: 'a form field',
  button: 'a button',
};

const media = new Set(['iframe', 'video', 'audio', 'embed', 'object']);
const wordsKept = new Set(['form', 'button', 'canvas']);

const ours = new Set(['import-steps', 'import-callout', 'import-remark', 'import-rows']);

/** Whether HTML, or a step of the import, has an element of that name. */
export function isHtmlName(name: string): boolean {
  return Object.hasOwn(defaultHandlers, name) || ours.has(name) || name === 'caption';
}

/** Links to what was embedded, where that stands on the web; a comment holds the place of all else. */
export function embeds(tree: Root, note: Noting): void {
  replaceElements(tree, (one, parent) => {
    const kind = kinds[one.tagName];
    if (!kind && !isHtmlName(one.tagName)) return unknown(one, note);
    if (!kind || isTask(one, parent)) return undefined;
    const address = addressOf(one);
    if (media.has(one.tagName) && /^(?:https?:)?\/\//.test(address))
      return linked(one, kind, address, note);
    const words = textInLine(one);
    const keeps = wordsKept.has(one.tagName) && !isBlank(one);
    note({
      message: keeps ? `${kind} became plain text` : `${kind} was left out`,
      found: quoted(address || words || `<${one.tagName}>`),
      fix: keeps ? 'Write what a reader is to do instead.' : 'Say it in words, or with a picture.',
      needsPerson: true,
      near: keeps ? words : `${kind} stood here`,
    });
    return keeps ? one.children : placeOf(one, parent, kind, address || words);
  });
}

/** What HTML does not know shows its content; a placeholder such as `<version>` has none. */
function unknown(one: Element, note: Noting): ElementContent[] {
  note({
    message: one.tagName.startsWith('mdx-')
      ? `the component "${one.tagName.slice('mdx-'.length)}" was left out`
      : `the tag <${one.tagName}> is none of HTML and was left out`,
    found: quoted(textInLine(one) || `<${one.tagName}>`),
    fix: 'Write it in a code span if readers are to see it.',
    needsPerson: true,
    near: textInLine(one).slice(0, 30),
  });
  return one.children;
}

function linked(one: Element, kind: string, address: string, note: Noting): ElementContent[] {
  const href = address.startsWith('//') ? `https:${address}` : address;
  const name = attribute(one, 'title').trim() || attribute(one, 'ariaLabel').trim();
  note({
    message: `${kind} became a link`,
    found: quoted(href),
    fix: 'Read whether the text still makes sense, and give the link words of its own.',
    needsPerson: true,
    near: href,
  });
  return [
    element('p', [element('a', [{ type: 'text', value: name || shownAddress(href) }], { href })]),
  ];
}

/** @example shownAddress('https://www.example.com/watch?v=1') // 'example.com/watch?v=1' */
function shownAddress(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function placeOf(
  one: Element,
  parent: Root | Element,
  kind: string,
  what: string,
): ElementContent[] {
  const place = remark(`${kind} stood here${what && `: ${what}`}`);
  const isInLine = ('tagName' in parent && !isBlock(parent)) || isElement(parent, 'p');
  return isInLine && !media.has(one.tagName) ? [place] : [element('p', [place])];
}

function addressOf(one: Element): string {
  const own = attribute(one, 'src') || attribute(one, 'data') || attribute(one, 'dataSrc');
  if (own) return own.trim();
  const [source] = elementsOf(one, 'source', 'embed', 'iframe');
  return source ? attribute(source, 'src').trim() : '';
}

/** A box to tick at the beginning of an item is a task list of Markdown. */
function isTask(one: Element, parent: Root | Element): boolean {
  return (
    one.tagName === 'input' &&
    attribute(one, 'type') === 'checkbox' &&
    'tagName' in parent &&
    ['li', 'p'].includes(parent.tagName)
  );
}
