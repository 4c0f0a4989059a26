import { randomInt } from 'node:crypto';
import { globSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { patience, scale } from './scale.ts';
import { recordFigures } from './support/figures.ts';
import { contentsOf, differingPaths, newBuildFolder, startBuild } from './support/site-build.ts';

it(
  `stands as it was while builds are killed ${scale.kills} times, and the next build is right`,
  { timeout: patience },
  async () => {
    const rig = newBuildFolder();
    onTestFinished(rig.remove);
    const [site, clean] = [rig.at('site'), rig.at('clean')];
    await startBuild(rig.content, site).ended;
    const old = contentsOf(site);
    let killed = 0;
    for (let kill = 0; kill < scale.kills; kill += 1) {
      rig.edit(`Paragraph ${kill} of a build that is killed.`);
      const build = startBuild(rig.content, site);
      await Promise.race([delay(randomInt(200, 6000)), build.ended]);
      build.process.kill(kill % 3 === 2 ? 'SIGINT' : 'SIGKILL');
      const { code, output } = await build.ended;
      if (code === 0) break;
      killed += 1;
      expect(differingPaths(contentsOf(site), old), output).toEqual([]);
    }
    const { code, output } = await startBuild(rig.content, site).ended;
    expect(code, output).toBe(0);
    await startBuild(rig.content, clean).ended;
    expect(differingPaths(contentsOf(site), contentsOf(clean))).toEqual([]);
    expect(globSync('node_modules/.astro/builds/*/{site,.astro}')).toEqual([]);
    recordFigures('killed builds', { killed });
  },
);
