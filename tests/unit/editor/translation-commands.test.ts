import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { markedDiff } from '../../../src/editor/status/write-status.ts';
import { driftFolder } from './drift-folder.ts';

test('what an edit that was cut off left behind is undone before a translation is edited', async () => {
  const content = await driftFolder();
  const file = 'faq/ja/costs.mdx';
  const before = content.read(file);
  const after = before.replace('手数料', '料金');
  const journal = JSON.stringify([{ path: file, before, after }]);
  mkdirSync(join(content.folder, '.wenda'), { recursive: true });
  writeFileSync(join(content.folder, '.wenda/unfinished-edit.json'), journal);
  content.change(file, () => after);
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await content.run('translate', '--done', 'faq/costs', 'ko');
  expect(told.mock.calls).toEqual([[`An edit that was cut off is undone: ${file}`]]);
  told.mockRestore();
  expect(content.read(file)).toBe(before);
});

test('a program is told as JSON why an edit of a translation is refused', async () => {
  const { change, folder } = await driftFolder();
  change('faq/ja/costs.mdx', (text) => text.replace('\n\n取引', '\n\nTODO: 取引'));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/wenda.ts', 'translate', '--done', 'faq/costs', 'ja', '--json'],
    { encoding: 'utf8', env: { ...process.env, WENDA_CONTENT: folder } },
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    message: 'faq/ja/costs.mdx has 1 texts with TODO: before them. Translate them first.',
    faults: [],
  });
});

test.each([
  ['translate', 'faq/cots', 'ja'],
  ['source', 'faq/cots', 'ja'],
  ['minor', 'faq/cots'],
  ['status', 'faq/cots'],
])('%s says that there is no such entry, and ends with 2', async (...args) => {
  const content = await driftFolder();
  await expect(content.run(...args)).rejects.toMatchObject({
    exitCode: 2,
    message: 'There is no entry "faq/cots". Did you mean "faq/costs"?',
  });
});

test.each(['before', 'after'])(
  'the old words are found where the entry was renamed %s a change was committed',
  async (when) => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', (text) =>
      text.replace('trade. (2)', 'trade or swap. (2)').replaceAll('0.1 percent', 'a tenth'),
    );
    if (when === 'after') content.commit('Change');
    await content.run('rename', 'faq/costs', 'prices');
    const [first] = (await content.status('faq/prices')).open;
    const words = first?.changes.map(({ diff }) => diff && markedDiff(diff)).join('\n');
    expect(words).toContain('{+ or swap+}');
  },
);

test('a change that is minor is known from before a rename', async () => {
  const content = await driftFolder();
  content.change('faq/en/costs.mdx', (text) => text.replace('trade. (2)', 'trade! (2)'));
  await content.run('rename', 'faq/costs', 'prices');
  await content.run('minor', 'faq/prices');
  expect(await content.stale()).toEqual([]);
});
