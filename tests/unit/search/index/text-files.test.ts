import { describe, expect, test } from 'vitest';
import type { IndexFile } from '../../../../src/search/index/index-file.ts';
import { textFiles } from '../../../../src/search/index/text-files.ts';
import { textsPathOf } from '../../../../src/search/texts-path.ts';

const fragments = (count: number) =>
  Array.from({ length: count }, (_one, at) => ({ id: `en_${at}`, text: `Text ${at}.` }));
const read = (files: IndexFile[]) =>
  new Map(
    files.map(({ path, content }) => [
      path,
      JSON.parse(new TextDecoder().decode(content)) as Record<string, string>,
    ]),
  );

test('each text stands under its id where the search looks for it', () => {
  const files = read(textFiles(fragments(3000)));
  for (const { id, text } of fragments(3000)) expect(files.get(textsPathOf(id))?.[id]).toBe(text);
});

describe('the files', () => {
  test.each([0, 1, 50, 3000, 20_000])('of %i texts are as many, and 512 at most', (count) => {
    expect(textFiles(fragments(count)).length).toBeLessThanOrEqual(Math.min(count, 512));
  });

  test('are the same in whatever order Pagefind is done', () => {
    const [once, again] = [fragments(3000), fragments(3000).reverse()].map(textFiles);
    expect(read(again!)).toEqual(read(once!));
    const bytes = (files: IndexFile[]) =>
      files.map(({ content }) => Buffer.from(content).toString());
    expect(bytes(again!)).toEqual(bytes(once!));
  });

  test('stay but for one where an entry is new', () => {
    const before = read(textFiles(fragments(3000)));
    const now = read(textFiles(fragments(3001)));
    const others = [...now].filter(
      ([path, texts]) => JSON.stringify(texts) !== JSON.stringify(before.get(path)),
    );
    expect(others).toHaveLength(1);
  });
});
