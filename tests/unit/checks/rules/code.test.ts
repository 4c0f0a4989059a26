import { expect, test } from 'vitest';
import { codeRule } from '../../../../src/checks/rules/code.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

/** What is said of a body that begins on line 5. */
const said = (body: string) =>
  linesOf(codeRule, contentOf({ 'faq/en/fees.mdx': entryText('title: Fees', body) })).map((line) =>
    line.replace('faq/en/fees.mdx:', ''),
  );
const imports = (line: number, found: string) =>
  `${line}: content cannot import (found "${found}", expected text). Remove the line: the writing blocks need no import, and a picture is written ![what it shows](../../images/name.png).`;
const exports = (line: number, found: string) =>
  `${line}: content cannot export (found "${found}", expected text). Remove the line: what describes the entry stands in the frontmatter.`;
const holds = (line: number, found: string) =>
  `${line}: braces hold code (found "${found}", expected text). Write the text itself, or \\{ and \\} for braces in the text; a comment is written {/* … */}.`;
const nothing = (line: number, found: string) =>
  `${line}: braces hold nothing (found "${found}", expected text). Remove them, or write \\{\\} for braces in the text.`;

test.each<[string, string[]]>([
  [`import a from 'a'`, [imports(5, `import a from 'a'`)]],
  ['a\n\nexport const a = 1', [exports(7, 'export const a = 1')]],
  [
    `import a from 'a'\nexport const b = {\n  c: 1\n}\nimport {\n  imported\n} from 'd'`,
    [imports(5, `import a from 'a'`), exports(6, 'export const b = {'), imports(9, 'import {')],
  ],
  ['a {b}', [holds(5, '{b}')]],
  ['a\n\n{b}', [holds(7, '{b}')]],
  ['{b}\n\na {c}', [holds(5, '{b}'), holds(7, '{c}')]],
  [`{'${'a'.repeat(40)}'}`, [holds(5, `{'${'a'.repeat(38)}…`)]],
  ['a {}', [nothing(5, '{}')]],
  ['{ \n }', [nothing(5, '{ }')]],
  ['a {/* b */ c}', [holds(5, '{/* b */ c}')]],
  ['a {c /* b */}', [holds(5, '{c /* b */}')]],
  ['a {/* b */ /c/ /* d */}', [holds(5, '{/* b */ /c/ /* d */}')]],
])('code is told, each with its line: %j', (body, expected) => {
  expect(said(body)).toEqual(expected);
});

test.each([
  '{/* a */}',
  'a {/* b */} c',
  '{/* a */ /* b */}',
  '{\n/* a\n\n** b */\n\n/**/\n}',
  '{/***/}',
  '{  /* a * / b */  }',
  '\\{a\\}',
  '`{a}`',
])('is none: %j', (body) => {
  expect(said(body)).toEqual([]);
});
