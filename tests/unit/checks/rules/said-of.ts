import { describe, expect, test } from 'vitest';
import { contentOf, entryText, linesOf, type AnyRule } from './rule-content.ts';

/** The line on which the body of a case begins. */
export const bodyLine = 5;

/** A text, what is said of it, and on which of its lines; the first where none is named. */
export type Slip = [text: string, says: RegExp, line?: number];

/** What a rule says of a body, each with its line and without its file. */
export function saidOfBody(rule: AnyRule, body: string): string[] {
  return saidOfHead(rule, 'title: T', body);
}

/** What a rule says of an entry with a frontmatter, whose first key is on line 2. */
export function saidOfHead(rule: AnyRule, head: string, body = ''): string[] {
  const content = contentOf({ 'faq/en/it.mdx': entryText(head, body) });
  return linesOf(rule, content).map((line) => line.replace(/^.*\.mdx:/, ''));
}

/** Tests that a rule names each slip once, on its line, and says nothing of what only looks like one. */
export function describeSlips(name: string, rule: AnyRule, slips: Slip[], clean: string[]): void {
  describe(name, () => {
    test.each(slips)('%j is named', (body, says, line = 1) => {
      const said = saidOfBody(rule, body);
      expect(said.filter((one) => says.test(one))).toHaveLength(1);
      expect(said.find((one) => says.test(one))).toMatch(
        new RegExp(`^${bodyLine + line - 1}: .*\\(found ".+", expected .+\\)\\. [A-Z].*\\.`),
      );
    });

    test.each(clean)('%j is left alone', (body) => {
      expect(saidOfBody(rule, body)).toEqual([]);
    });
  });
}
