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
    const [built, clean] = [rig.at('site'), rig.at('clean')];
    await startBuild(rig.content, built).ended;
    const timed = performance.now();
    await startBuild(rig.content, clean).ended;
    const longest = Math.floor(performance.now() - timed);
    let killed = 0;
    for (let kill = 0; kill < scale.kills; kill += 1) {
      const old = contentsOf(built);
      rig.edit(`Paragraph ${kill} of a build that is killed.`);
      const build = startBuild(rig.content, built);
      await Promise.race([delay(randomInt(200, longest)), build.ended]);
      build.process.kill(kill % 3 === 2 ? 'SIGINT' : 'SIGKILL');
      const { code, output } = await build.ended;
      if (code !== 0) killed += 1;
      const site = contentsOf(built);
      if (differingPaths(site, old).length === 0) continue;
      // Ended, or killed after the new site had taken the place: then it is that one whole.
      await startBuild(rig.content, clean).ended;
      expect(differingPaths(site, contentsOf(clean)), output).toEqual([]);
    }
    expect(killed).toBeGreaterThan(0);
    const { code, output } = await startBuild(rig.content, built).ended;
    expect(code, output).toBe(0);
    await startBuild(rig.content, clean).ended;
    expect(differingPaths(contentsOf(built), contentsOf(clean))).toEqual([]);
    expect(globSync('node_modules/.astro/builds/*/{site,.astro}')).toEqual([]);
    recordFigures('killed builds', { killed });
  },
);
