import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { patience } from './scale.ts';
import { recordFigures } from './support/figures.ts';
import { contentsOf, differingPaths, newBuildFolder, startBuild } from './support/site-build.ts';

it(
  'writes what an edited paragraph changes and nothing else, and is what a clean build makes',
  { timeout: patience },
  async () => {
    const rig = newBuildFolder();
    onTestFinished(rig.remove);
    const [site, clean] = [rig.at('site'), rig.at('clean')];
    const times = () =>
      new Map(
        [...contentsOf(site).keys()].map((path) => {
          const { ino, mtimeNs } = statSync(join(site, path), { bigint: true });
          return [path, `${ino} ${mtimeNs}`];
        }),
      );
    await startBuild(rig.content, site).ended;
    const [before, timesBefore] = [contentsOf(site), times()];
    rig.edit('A lamp that blinks twice wants to be cleaned.');
    const { code, output } = await startBuild(rig.content, site).ended;
    expect(code, output).toBe(0);
    await startBuild(rig.content, clean).ended;

    const after = contentsOf(site);
    expect(differingPaths(after, contentsOf(clean))).toEqual([]);
    const written = differingPaths(timesBefore, times());
    expect(written).toEqual(differingPaths(before, after));
    expect(written).toContain('en/faq/lamp-colours/index.html');
    expect(written.length).toBeLessThan(30);
    const removed = [...before.keys()].filter((path) => !after.has(path)).length;
    const counts = `${written.length - removed} files written, ${removed} removed, `;
    expect(output).toContain(counts);
    recordFigures('one edited paragraph', {
      files: after.size,
      written: written.length - removed,
      removed,
    });
  },
);
