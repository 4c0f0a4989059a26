import { textsOf, type OwnRule } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import type { EntryFacts } from '../../reading/entry-facts.ts';
import type { TextLine } from '../../reading/text-lines.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { copiedLines } from './leftovers/copied-lines.ts';
import { emphasisMarks } from './leftovers/emphasis.ts';
import { placeholderMarks, plainValueMarks, strayKeys } from './leftovers/frontmatter.ts';
import { garbledText } from './leftovers/garbled.ts';
import { lineMarks } from './leftovers/line-starts.ts';
import { linkMarks } from './leftovers/links-and-pictures.ts';
import {
  canStand,
  holdsMark,
  markSet,
  onceFlags,
  textFor,
  type MarkSet,
} from './leftovers/mark-set.ts';
import { namedCharacters } from './leftovers/names-of-characters.ts';
import { noteMarks } from './leftovers/notes.ts';
import { officeMarks } from './leftovers/office.ts';
import { otherMarkup } from './leftovers/other-markup.ts';

/** Those that mean the same in a body and in the frontmatter. */
const pasted = [...officeMarks, ...noteMarks, ...copiedLines, ...garbledText];
const inBody = markSet(
  lineMarks,
  strayKeys,
  pasted,
  linkMarks,
  emphasisMarks,
  otherMarkup,
  namedCharacters,
);
const inFrontmatter = markSet(placeholderMarks, plainValueMarks, pasted, otherMarkup);

/** What is left of Markdown, or came along with a paste, would be published as it stands. */
export const leftoverWarnings: OwnRule = (entry) => [
  ...valueLines(entry).flatMap((line) => findings(line, inFrontmatter)),
  ...(entry.body?.textLines ?? []).flatMap((line) => findings(line, inBody)),
];

/** What readers see of the frontmatter, as lines of text. */
function valueLines(entry: EntryFacts): TextLine[] {
  const { written, lines } = entry;
  const texts = ['title', 'description'].flatMap((key) => {
    const value = written[key];
    return typeof value === 'string' ? [{ text: value, path: key }] : [];
  });
  return [...texts, ...textsOf(entry, 'aliases')].map(({ text, path }) => ({
    line: lineOf(lines, path.split('.')),
    source: text,
    written: text,
    shown: text,
    holder: 'frontmatter',
    isStart: true,
    isEnd: true,
  }));
}

/** One finding a kind: of marks that come in pairs an editor looks for both. */
function findings(line: TextLine, set: MarkSet): LineFault[] {
  if (!holdsMark(line, set)) return [];
  const found: LineFault[] = [];
  let rest = line.written;
  for (const mark of set.marks.filter((one) => canStand(one, line))) {
    const text = textFor(mark, line, rest);
    const first = new RegExp(mark.pattern, onceFlags(mark.pattern)).exec(text);
    if (!first || found.some(({ message }) => message === mark.message)) continue;
    const { message, expected, fix } = mark;
    const shown = mark.at ? line.source : around(text === rest ? line.written : text, first);
    found.push({ line: line.line, message, found: quoted(shown), expected, fix });
    rest = rest.replace(mark.at ? first[0] : mark.pattern, (part) => ' '.repeat(part.length));
  }
  return found;
}

/** A mark with a few words on either side, by which it is found again. */
function around(text: string, { index, 0: mark }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 15), index + mark.length + 20);
}
