import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentEntry } from '../../../../src/checks/content-entry.ts';
import { followIndex } from '../../../../src/search/index/follow-index.ts';
import type { EntriesFile } from '../../../../src/search/indexed-entry.ts';
import { contentEntry } from './plain-content.ts';
import { folderOf } from '../../preview/temporary-folder.ts';

const text = (words: string) => ({
  digest: words,
  sections: [{ id: '', heading: '', text: words }],
});
const large = Array.from({ length: 100 }, (_entry, index) =>
  contentEntry({ slug: `entry-${index}`, ...text(`text number ${index} of many`) }),
);
const replaced = (index: number, words: string) =>
  large.with(index, { ...large[index]!, ...text(words) } as ContentEntry);

/** An index of many entries, and what it takes to look into it. */
async function indexed() {
  const folder = folderOf();
  await followIndex(folder, large);
  const place = join(folder, 'en');
  return {
    follow: (entries: ContentEntry[]) => followIndex(folder, entries),
    entries: () =>
      (JSON.parse(readFileSync(join(place, 'entries.json'), 'utf8')) as EntriesFile).entries,
    script: () => readFileSync(join(place, 'pagefind.js'), 'utf8'),
    has: (path: string) => existsSync(join(place, path)),
    texts: () =>
      Object.assign(
        {},
        ...readdirSync(join(place, 'texts')).map((name) =>
          JSON.parse(readFileSync(join(place, 'texts', name), 'utf8')),
        ),
      ) as Record<string, string>,
    wholeMadeAt: () => statSync(join(place, 'whole')).ctimeMs,
  };
}

test('what is the same is not indexed again', async () => {
  const { follow } = await indexed();
  expect(await follow(large)).toEqual({});
});

test('a text that changed is indexed by itself, and found under the id of its new text', async () => {
  const { follow, entries, script, has, texts, wholeMadeAt } = await indexed();
  const [before, madeAt] = [entries(), wholeMadeAt()];
  expect(script()).not.toContain('changed/');
  expect(await follow(replaced(7, 'a zebra'))).toEqual({ en: 100 });
  expect(wholeMadeAt()).toBe(madeAt);
  expect(script()).toContain('changed/');
  expect(has('changed/pagefind-entry.json')).toBe(true);
  const changed = entries();
  expect(changed.filter(([id], place) => id !== before[place]?.[0])).toEqual([changed[7]]);
  expect(texts()[changed[7]?.[0] ?? '']).toContain('a zebra');
  expect(Object.keys(texts())).toHaveLength(101);
  await follow(large);
  expect(entries()).toEqual(before);
  expect(script()).not.toContain('changed/');
});

test('a new entry comes last, and one that is gone leaves the others in their order', async () => {
  const { follow, entries } = await indexed();
  const before = entries();
  const renamed = contentEntry({ slug: 'aardvark', ...text('an aardvark') });
  await follow([renamed, ...large.slice(1)]);
  const now = entries();
  expect(now.slice(0, -1)).toEqual(before.slice(1));
  expect(now.at(-1)?.[1]).toBe('faq/aardvark');
  expect(now.at(-1)?.[0]).not.toBe('');
});

test('where much changed all is indexed again', async () => {
  const { follow, has, entries, texts } = await indexed();
  await follow(
    large.map((entry, index) =>
      index < 3 ? ({ ...entry, ...text(`new ${index}`) } as ContentEntry) : entry,
    ),
  );
  expect(has('changed')).toBe(false);
  expect(Object.keys(texts())).toHaveLength(100);
  expect(entries().every(([id]) => id !== '')).toBe(true);
});
