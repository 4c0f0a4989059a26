import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { markedDiff } from '../../../src/editor/status/write-status.ts';
import { faultsIn } from '../checks/temporary-content.ts';
import { driftFolder, openDriftFolder, type DriftFolder } from './drift-folder.ts';

const twice = (text: string) => text.replace('trade. (2)', 'trade or swap. (2)');
const three = (slug: string, what: string) =>
  ['zh', 'ja', 'ko'].map((locale) => `faq/${locale}/${slug}.mdx: stale ${what}`);

/** The word diff of the first change of the first text that is open. */
async function firstDiff({ status }: DriftFolder): Promise<string | undefined> {
  const diff = (await status()).open[0]?.changes[0]?.diff;
  return diff ? markedDiff(diff) : undefined;
}

describe('one paragraph of one source that changed', () => {
  test('names its section in the three translations, word by word, and nothing else', async () => {
    const content = await driftFolder();
    expect(await content.stale()).toEqual([]);
    expect(await faultsIn(content.folder)).toEqual([]);
    content.change('faq/en/costs.mdx', twice);
    expect(await content.stale()).toEqual(three('costs', 'changed Fees 2'));
    expect(await firstDiff(content)).toBe(
      'Fees 2 You pay 0.1 percent for each trade{+ or swap+}. (2)',
    );
  });

  test('does so after it was squashed on the way to the main branch', async () => {
    const content = await driftFolder();
    content.git('switch', '--quiet', '--create', 'change');
    content.change('faq/en/costs.mdx', (text) => text.replace('trade. (2)', 'order. (2)'));
    content.commit('Half');
    content.change('faq/en/costs.mdx', (text) => text.replace('order. (2)', 'trade or swap. (2)'));
    content.commit('Whole');
    content.git('switch', '--quiet', 'main');
    content.git('merge', '--quiet', '--squash', 'change');
    content.commit('Both');
    content.git('branch', '--quiet', '-D', 'change');
    expect(await content.stale()).toEqual(three('costs', 'changed Fees 2'));
    expect(await firstDiff(content)).toContain('{+ or swap+}');
  });

  test('does so where a translation was made from a text that was squashed away, and says so', async () => {
    const content = await driftFolder();
    content.git('switch', '--quiet', '--create', 'change');
    content.change('faq/en/costs.mdx', (text) => text.replace('trade. (2)', 'order. (2)'));
    await content.run('translate', '--done', 'faq/costs', 'ja');
    content.commit('Half');
    content.change('faq/en/costs.mdx', (text) => text.replace('order. (2)', 'trade or swap. (2)'));
    content.commit('Whole');
    content.git('switch', '--quiet', 'main');
    content.git('merge', '--quiet', '--squash', 'change');
    content.commit('Both');
    const ja = (await content.status('faq/costs')).open.find(({ locale }) => locale === 'ja');
    expect(ja?.changes).toEqual([
      {
        kind: 'section',
        change: 'changed',
        name: 'Fees 2',
        line: 12,
        today: 'Fees 2 You pay 0.1 percent for each trade or swap. (2)',
        diff: null,
      },
    ]);
    expect(await content.run('status', 'faq/costs')).toContain(
      'The history does not have the words that were translated. Today: Fees 2 You pay',
    );
  });

  test('does so in a shallow clone, without the old words', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', twice);
    content.commit('Change');
    const clone = mkdtempSync(join(tmpdir(), 'wenda-drift-clone-'));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    const shallow = openDriftFolder(clone);
    shallow.git('clone', '--quiet', '--depth=1', pathToFileURL(content.folder).href, '.');
    expect(await shallow.stale()).toEqual(three('costs', 'changed Fees 2'));
    expect(await firstDiff(shallow)).toBeUndefined();
  });

  test('does so without git', async () => {
    const content = await driftFolder();
    rmSync(join(content.folder, '.git'), { recursive: true });
    content.change('faq/en/costs.mdx', twice);
    expect(await content.stale()).toEqual(three('costs', 'changed Fees 2'));
    expect((await content.status()).trend).toEqual([]);
  });

  test('does so after the entry was renamed, with the old words from before', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', twice);
    for (const locale of ['en', 'zh', 'ja', 'ko']) {
      const path = (slug: string) => join(content.folder, `faq/${locale}/${slug}.mdx`);
      renameSync(path('costs'), path('prices'));
    }
    content.commit('Rename');
    expect(await content.stale()).toEqual(three('prices', 'changed Fees 2'));
    expect(await firstDiff(content)).toContain('{+ or swap+}');
  });

  test('does so after an edit of a translation’s frontmatter by another program', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', twice);
    content.change('faq/ja/costs.mdx', (text) =>
      text.replace(/^updated: .*/m, "updated: '2026-11-01'").replace(/: ([a-p]{8})$/gm, ": '$1'"),
    );
    expect(await content.stale()).toEqual(three('costs', 'changed Fees 2'));
  });

  test('is none where the translations were done after it', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', twice);
    await content.run('translate', '--done', 'faq/costs', 'ja');
    expect(await content.stale()).toEqual(
      three('costs', 'changed Fees 2').filter((line) => !line.includes('/ja/')),
    );
  });
});

describe('a minor change', () => {
  test('makes nothing stale', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', twice);
    await content.run('minor', 'faq/costs');
    expect(await content.stale()).toEqual([]);
    // Records alone are written.
    content.git('checkout', '--quiet', '--', 'faq/en');
    const [added, removed] = content.git('diff', '--numstat').trim().split(/\s/);
    expect([added, removed]).toEqual(['1', '1']);
  });

  test('leaves stale what was so before, in its own section and in others', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', (text) =>
      text.replace('trade.\n\n## Fees 2', 'swap.\n\n## Fees 2'),
    );
    content.commit('A real change');
    content.change('faq/en/costs.mdx', (text) =>
      text.replace('swap.\n\n## Fees 2', 'swap!\n\n## Fees 2').replace('trade. (2)', 'trade! (2)'),
    );
    await content.run('minor', 'faq/costs');
    expect(await content.stale()).toEqual(three('costs', 'changed Fees 1'));
  });

  test('needs no git where its section is named', async () => {
    const content = await driftFolder();
    rmSync(join(content.folder, '.git'), { recursive: true });
    content.change('faq/en/costs.mdx', (text) => twice(text).replace('title: What', 'title: How'));
    expect(await content.refusal('minor', 'faq/costs')).toBe(
      'git does not know faq/en/costs.mdx at HEAD. Name some of these: head fees-2',
    );
    await content.run('minor', 'faq/costs', 'fees-2');
    expect(await content.stale()).toEqual(three('costs', 'changed title and description'));
  });

  test('is refused where nothing is stale by it', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', twice);
    content.commit('Change');
    expect(await content.refusal('minor', 'faq/costs')).toContain('Name some of these: fees-2');
    expect(await content.refusal('minor', 'faq/costs', 'fees-3')).toContain(
      '"fees-3" is not stale.',
    );
    expect(await content.refusal('minor', 'faq/cost')).toContain('Did you mean "faq/costs"?');
  });
});

describe('a change that was made in a translation first', () => {
  test('becomes the source’s: the others are stale where it was changed', async () => {
    const content = await driftFolder();
    content.change('faq/ja/costs.mdx', (text) => text.replace('です。 (2)', 'かかります。 (2)'));
    await content.run('source', 'faq/costs', 'ja');
    expect(content.read('faq/ja/costs.mdx')).toMatch(/^source: ja$/m);
    expect(content.read('faq/ja/costs.mdx')).not.toContain('translation:');
    expect(await content.stale()).toEqual(
      ['zh', 'en', 'ko'].map((locale) => `faq/${locale}/costs.mdx: stale changed 手数料 2`),
    );
    expect(await firstDiff(content)).toMatch(/\[-.*-\]\{\+.*\+\}/);
  });

  test('and back: the site’s own source is not named', async () => {
    const content = await driftFolder();
    await content.run('source', 'faq/costs', 'ja');
    content.commit('ja');
    await content.run('source', 'faq/costs', 'en');
    expect(content.read('faq/en/costs.mdx')).not.toMatch(/^source:/m);
    expect(content.read('faq/ja/costs.mdx')).not.toMatch(/^source:/m);
    expect(await content.stale()).toEqual([]);
  });

  test('is refused where the translation is older than its source', async () => {
    const content = await driftFolder();
    content.change('faq/en/costs.mdx', twice);
    expect(await content.refusal('source', 'faq/costs', 'ja')).toBe(
      'faq/costs in "ja" is stale: bring it up to date with faq/en/costs.mdx first.',
    );
  });

  test('leaves no record where nobody knows what it said before', async () => {
    const content = await driftFolder();
    rmSync(join(content.folder, '.git'), { recursive: true });
    await content.run('source', 'faq/costs', 'ja');
    expect(await content.stale()).toEqual(
      ['zh', 'en', 'ko'].map((locale) => `faq/${locale}/costs.mdx: unrecorded`),
    );
  });
});
