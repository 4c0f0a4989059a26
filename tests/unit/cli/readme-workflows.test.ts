import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { command } from '../../../src/cli/commands/build.ts';
import { parseCommand } from '../../../src/cli/parse-command.ts';
import { partOf } from '../../../src/cli/parts/part-option.ts';

const section = /^## Ten thousand entries\n(.*?)^## /ms.exec(
  readFileSync('README.md', 'utf8'),
)?.[1];
const blocks = [...(section ?? '').matchAll(/^```(?:yaml|sh)\n(.*?)^```/gms)].map(
  ([, text = '']) => text,
);

/** What a runner puts in the place of variables. */
function filledIn(line: string): string {
  return line
    .replaceAll('${{ matrix.part }}', '2')
    .replaceAll(/"?\$CI_NODE_INDEX\/\$CI_NODE_TOTAL"?/g, '2/4')
    .replaceAll('"', '');
}

describe('the workflows of the README', () => {
  test('are YAML', () => {
    const workflows = blocks.filter((text) => text.includes('npm ci')).map((text) => parse(text));
    expect(workflows).toEqual([
      expect.objectContaining({ jobs: { part: expect.anything(), publish: expect.anything() } }),
      expect.objectContaining({ part: expect.anything(), pages: expect.anything() }),
    ]);
  });

  test('make parts and put them together in words that the command knows', () => {
    const builds = blocks.flatMap((text) => [...text.matchAll(/npm run build -- (.*)/g)]);
    const typed = builds.map(([, args = '']) => parseCommand(command, filledIn(args).split(' ')));
    const parts = typed.flatMap(({ values }) => values['part'] ?? []);
    expect(parts.map((part) => partOf(String(part)).of)).toEqual([4, 4, 4]);
    const joins = typed.filter(({ values }) => values['join']);
    expect(joins.map(({ operands }) => operands.length > 0)).toEqual([true, true, true]);
    expect(typed).toHaveLength(6);
  });
});
