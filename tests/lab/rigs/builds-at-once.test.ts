import { globSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { patience } from './scale.ts';
import { contentsOf, differingPaths, newBuildFolder, startBuild } from './support/site-build.ts';

const company = 'tests/content-folders/kumo';
const rig = newBuildFolder();
const before = readByDev();

describe('builds at once', { timeout: patience }, () => {
  beforeAll(async () => {
    for (const [content, name] of [
      [company, 'company'],
      [rig.content, 'alone'],
    ] as const) {
      const { code, output } = await startBuild(content, rig.at(name)).ended;
      expect(code, output).toBe(0);
    }
    return rig.remove;
  }, patience);

  it('make the sites that each makes alone, of one content folder and of two', async () => {
    const builds = [
      startBuild(company, rig.at('company-2')),
      startBuild(rig.content, rig.at('second')),
      startBuild(rig.content, rig.at('third')),
    ];
    for (const { code, output } of await Promise.all(builds.map(({ ended }) => ended))) {
      expect(code, output).toBe(0);
    }
    const alone = contentsOf(rig.at('alone'));
    for (const name of ['second', 'third']) {
      expect(differingPaths(contentsOf(rig.at(name)), alone)).toEqual([]);
    }
    const differing = differingPaths(
      contentsOf(rig.at('company-2')),
      contentsOf(rig.at('company')),
    );
    expect(differing).toEqual([]);
  });

  it('into one folder take turns; the second says for whom it waits', async () => {
    const [first, second] = [0, 1].map(() => startBuild(rig.content, rig.at('shared')));
    const ends = await Promise.all([first!.ended, second!.ended]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    const waits = ends.filter(({ output }) => output.includes('Waiting for process'));
    expect(waits.map(({ output }) => output.split('\n')[0])).toEqual([
      expect.stringMatching(
        `^Waiting for process (${first!.process.pid}|${second!.process.pid}), which builds into ${rig.at('shared')}$`,
      ),
    ]);
    expect(differingPaths(contentsOf(rig.at('shared')), contentsOf(rig.at('alone')))).toEqual([]);
  });

  it('leave alone what npm run dev reads', () => expect(readByDev()).toEqual(before));
});

function readByDev(): [string, number][] {
  return globSync(['.astro/**', 'node_modules/.vite/**'])
    .map((path): [string, number] => [path, statSync(path).mtimeMs])
    .toSorted();
}
