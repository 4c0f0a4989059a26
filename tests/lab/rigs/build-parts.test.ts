import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pngOf } from '../../png.ts';
import { patience } from './scale.ts';
import { contentsOf, differingPaths, startBuild } from './support/site-build.ts';

/** A company's folder, with a photograph in articles of both languages. */
function newCompany() {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-parts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  cpSync('tests/content-folders/kumo', content, { recursive: true });
  writeFileSync(join(content, 'images/photo.png'), pngOf(1400, 700));
  for (const article of ['faq/en/deleted-file.mdx', 'faq/es/deleted-file.mdx']) {
    appendFileSync(join(content, article), '\n![Photo](../../images/photo.png)\n');
  }
  return { content, at: (name: string) => join(folder, name) };
}

it(
  'makes of four parts the site that one build makes, byte for byte',
  { timeout: patience },
  async () => {
    const { content, at } = newCompany();
    const build = async (outDir: string, ...args: string[]) => {
      const { code, output } = await startBuild(content, outDir, [], args).ended;
      expect(code, output).toBe(0);
    };
    await build(at('whole'));
    const numbers = [1, 2, 3, 4];
    for (const pair of [numbers.slice(0, 2), numbers.slice(2)]) {
      await Promise.all(pair.map((number) => build(at(`${number}`), '--part', `${number}/4`)));
    }
    await build(at('joined'), '--join', ...numbers.toReversed().map((number) => at(`${number}`)));

    const [whole, joined] = [contentsOf(at('whole')), contentsOf(at('joined'))];
    expect([...whole.keys()].filter((path) => /photo\..*_.*webp$/.test(path))).not.toEqual([]);
    expect(differingPaths(whole, joined)).toEqual([]);
  },
);
