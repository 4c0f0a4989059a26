import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { patience } from './scale.ts';
import { contentsOf, differingPaths, newBuildFolder, startBuild } from './support/site-build.ts';
import { newSmallDisk } from './support/small-disk.ts';

const megabytes = 6;

it(
  'leaves the site as it was where the disk is full, and is right once there is room',
  { timeout: patience },
  async () => {
    const rig = newBuildFolder();
    onTestFinished(rig.remove);
    const disk = newSmallDisk(megabytes);
    onTestFinished(disk.remove);
    const [site, large] = [join(disk.folder, 'site'), join(rig.content, 'public/large.bin')];
    const build = () => startBuild(rig.content, site, disk.under).ended;
    expect((await build()).code).toBe(0);
    const old = contentsOf(site);

    rig.edit('A paragraph for which there is room.');
    mkdirSync(join(rig.content, 'public'), { recursive: true });
    writeFileSync(large, Buffer.alloc((megabytes + 1) * 1024 * 1024));
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain(`The build failed; ${site} is as it was before.`);
    expect(output).toMatch(/ENOSPC|EFBIG/);
    expect(differingPaths(contentsOf(site), old)).toEqual([]);
    expect(readdirSync(disk.folder)).toEqual(['site']);

    rmSync(large);
    expect((await build()).code).toBe(0);
    await startBuild(rig.content, rig.at('clean')).ended;
    expect(differingPaths(contentsOf(site), contentsOf(rig.at('clean')))).toEqual([]);
  },
);
