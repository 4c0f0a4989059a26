/** Something in the content that an editor has to put right, or look at again. */
export interface Fault {
  /** As the reader of the report can open it: relative to the current directory, or to the folder. */
  file: string;
  /** Line of the file, from 1. */
  line: number;
  column?: number;
  /** What is wrong, in a clause without a full stop. */
  message: string;
  found?: string;
  expected?: string;
  /** What to do about it, in whole sentences. */
  fix: string;
  /** Whether `check --fix` changes it. */
  isMechanical?: boolean;
  /** The rule that found it, where somebody asks for its findings by name. */
  rule?: 'parity';
}

/** A fault at a line of a file that is known from where it was found. */
export type LineFault = Omit<Fault, 'file'>;

/** What the rules have to say about one content folder. */
export interface Findings {
  faults: Fault[];
  warnings: Fault[];
}

/**
 * Writes a fault as one line of a report.
 * @example formatFault(fault) // 'content/faq/en/fees.mdx:3: "topic" is empty (found ""). Write …'
 */
export function formatFault({ file, line, message, found, expected, fix }: Fault): string {
  const facts = [found && `found ${found}`, expected && `expected ${expected}`].filter(Boolean);
  const detail = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  return `${file}:${line}: ${message}${detail}. ${fix}`;
}

/**
 * Quotes what an editor wrote on one line, cut where it is long.
 * @example quoted('a\nb') // '"a b"'
 */
export function quoted(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}
