import { placeholdersIn } from '../../facts/placeholders.ts';
import type { OwnRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import type { CodeFact } from '../../reading/code-facts.ts';

const words: Readonly<Record<CodeFact['kind'], { message: string; fix: string }>> = {
  import: {
    message: 'content cannot import',
    fix: 'Remove the line: the writing blocks need no import, and a picture is written ![what it shows](../../images/name.png).',
  },
  export: {
    message: 'content cannot export',
    fix: 'Remove the line: what describes the entry stands in the frontmatter.',
  },
  expression: {
    message: 'braces hold code',
    fix: 'Write the text itself, or \\{ and \\} for braces in the text; a comment is written {/* … */}.',
  },
  nothing: {
    message: 'braces hold nothing',
    fix: 'Remove them, or write \\{\\} for braces in the text.',
  },
};

/** Content is not code: no imports, exports or expressions. */
export const codeRule: OwnRule = ({ body }) =>
  (body?.code ?? []).map(({ kind, source, line }) => ({
    line,
    ...words[kind],
    ...factFix(source),
    found: quoted(source, 40),
    expected: 'text',
  }));

/** A placeholder, which stands for a fact everywhere but in a body. */
function factFix(source: string): { fix?: string } {
  const [fact] = placeholdersIn(source);
  return fact ? { fix: `Write <Fact name="${fact.name}" />.` } : {};
}
