import { isMap, isScalar, isSeq, visit, type Document, type YAMLError } from 'yaml';
import { quoted, type LineFault } from './fault.ts';

/** What a complaint of the parser can be recognised by. */
interface Complaint {
  code: string;
  parserSays: string;
  /** The line at fault, and the character at which it is. */
  text: string;
  character: string;
  /** Whether the character opens something that never ends. */
  isOpening: boolean;
}

type Words = Pick<LineFault, 'message' | 'expected' | 'fix'>;

/** The first that fits is said. */
const phrases: [fits: (complaint: Complaint) => boolean, words: (complaint: Complaint) => Words][] =
  [
    [
      ({ code }) => code === 'DUPLICATE_KEY',
      ({ text }) => ({
        message: `the key "${/^[\s-]*["']?([^:"']*)/.exec(text)?.[1]?.trim()}" stands here a second time`,
        expected: 'each key once',
        fix: 'Keep one of the two lines.',
      }),
    ],
    [
      ({ code }) => code === 'TAB_AS_INDENT',
      () => ({
        message: 'the line is indented with a tab',
        expected: 'spaces',
        fix: 'Put two spaces in place of each tab.',
      }),
    ],
    [
      ({ isOpening, character }) => isOpening && /["']/.test(character),
      ({ character }) => ({
        message: 'a quotation mark is opened and not closed',
        expected: `a closing ${character}`,
        fix: `Write ${character} at the end of the value as well.`,
      }),
    ],
    [
      ({ isOpening }) => isOpening,
      ({ character }) => ({
        message: 'a bracket is opened and not closed',
        expected: `a closing ${character === '{' ? '}' : ']'}`,
        fix: 'Close the bracket, or put the whole value in quotation marks.',
      }),
    ],
    [
      ({ text }) => /^\s*[\w-]+:[^\s:]/.test(text),
      () => ({
        message: 'the key and its value are not separated',
        expected: 'key: value',
        fix: 'Put a space after the colon.',
      }),
    ],
    [
      ({ code, text }) => code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s.*:/.test(text),
      () => ({
        message: 'the value holds a colon and a space',
        expected: 'a value in quotation marks',
        fix: 'Put the whole value in quotation marks: key: "a: b".',
      }),
    ],
    [
      ({ code }) => code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED',
      ({ character }) => ({
        message: `a value cannot begin with ${character}`,
        expected: 'a value in quotation marks',
        fix: 'Put the whole value in quotation marks.',
      }),
    ],
    [
      ({ code }) => code === 'BAD_DQ_ESCAPE',
      () => ({
        message: 'a backslash in quotation marks begins a code that does not exist',
        fix: 'Write \\\\ for a backslash, or use single quotation marks.',
      }),
    ],
    [
      ({ parserSays, text }) => parserSays.includes('at node end') && /["']/.test(text),
      () => ({
        message: 'text stands behind the closing quotation mark',
        fix: "Put the whole value in quotation marks; inside '…' write '' for an apostrophe.",
      }),
    ],
  ];

/** Said where none of them fits. */
const unreadable: Words = {
  message: 'the YAML cannot be read here',
  expected: 'key: value, with lists indented by two spaces',
  fix: 'Check the indentation and the quotation marks of this line and of those beside it.',
};

/** Says what a YAML parser complains of in the words of an editor, at the place where the cause is. */
export function yamlFinding(
  problem: YAMLError,
  document: Document.Parsed,
  source: string,
  lineAt: (offset: number) => number,
): LineFault {
  const opening = openingBefore(document, problem);
  const offset = opening ?? problem.pos[0];
  const complaint = {
    code: problem.code,
    parserSays: problem.message,
    text: lineText(source, offset),
    character: source[offset] ?? '',
    isOpening: opening !== undefined,
  };
  const words = phrases.find(([fits]) => fits(complaint))?.[1](complaint) ?? unreadable;
  return { line: lineAt(offset), found: quoted(complaint.text), ...words };
}

/** What opens that of which the parser says it has no end. */
const openers: [says: RegExp, opens: (node: unknown) => boolean][] = [
  [/^Missing closing/, (node) => isScalar(node) && node.type?.startsWith('QUOTE') === true],
  [/^Flow map .*end with/, (node) => isMap(node) && node.flow === true],
  [/^Flow sequence .*end with/, (node) => isSeq(node) && node.flow === true],
];

/** Where the quotation mark or bracket was opened whose end the parser misses; what is within it may be whole. */
function openingBefore(document: Document.Parsed, problem: YAMLError): number | undefined {
  const [, opens] = openers.find(([says]) => says.test(problem.message)) ?? [];
  if (!opens) return undefined;
  let opening: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!opens(node) || !node.range || node.range[2] < problem.pos[0]) return undefined;
      opening = node.range[0];
      return visit.BREAK;
    },
  });
  return opening;
}

function lineText(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(start).split('\n', 1)[0] ?? '';
}
