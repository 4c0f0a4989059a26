import { describe, expect, test } from 'vitest';
import { withFrontmatterKey } from '../../../src/editor/frontmatter-key.ts';
import { RefusedEdit } from '../../../src/editor/refused-edit.ts';

const file = (keys: string) => `---\n${keys}---\n\nA.\n`;
const value = { from: 'en', head: 'abcdefgh' };
const lines = 'translation:\n  from: en\n  head: abcdefgh\n';

describe('a key of the frontmatter is written, and no other byte changes,', () => {
  test.each<[string, string, string]>([
    [
      'at the end',
      'title: A # why\nupdated: 2026-11-01\n',
      `title: A # why\nupdated: 2026-11-01\n${lines}`,
    ],
    [
      'in its place',
      `title: A\n${lines}\n# B\nupdated: "2026-11-01"\n`,
      `title: A\n${lines}\n# B\nupdated: "2026-11-01"\n`,
    ],
    ['where it stood in braces', 'translation: { from: ja }\ntitle: A\n', `${lines}title: A\n`],
    [
      'before a list that stands to the left',
      'translation:\n- a\n- b\nrelated:\n- c\n',
      `${lines}related:\n- c\n`,
    ],
    ['where its name is quoted', '"translation": 1\ntitle: A\n', `${lines}title: A\n`],
  ])('%s', (_where, before, after) => {
    expect(withFrontmatterKey(file(before), 'translation', value)).toBe(file(after));
  });

  test('with CRLF at the end of lines', () => {
    const text = file('title: A\n').replaceAll('\n', '\r\n');
    const after = file(`title: A\n${lines}`).replaceAll('\n', '\r\n');
    expect(withFrontmatterKey(text, 'translation', value)).toBe(after);
  });

  test('or taken away', () => {
    const text = file(`title: A\n${lines}updated: 2026-11-01\n`);
    const after = file('title: A\nupdated: 2026-11-01\n');
    expect(withFrontmatterKey(text, 'translation', undefined)).toBe(after);
    expect(withFrontmatterKey(after, 'translation', undefined)).toBe(after);
  });

  test('and quoted where a reader of YAML would take it for a number', () => {
    const sections = { 2026: 'abcdefgh' };
    const text = withFrontmatterKey(file('title: A\n'), 'translation', { sections });
    expect(text).toContain('    "2026": abcdefgh\n');
  });
});

test.each<[string, string]>([
  ['without frontmatter', 'A.\n'],
  ['whose frontmatter stands in braces', file('{ title: A }\n')],
])('a file %s is refused', (_what, text) => {
  expect(() => withFrontmatterKey(text, 'translation', value)).toThrow(RefusedEdit);
});
