import { repositoryPath } from '../checks/formats/repository-path.ts';
import type { ReportFormat } from '../checks/formats/format.ts';
import { writeReport } from '../checks/formats/write-report.ts';
import { articleFolder, contentFolder } from '../files/content-folder.ts';
import { checkedContent } from '../integrations/checked-content.ts';
import { astroBuild } from './astro-build.ts';
import { CommandError } from './command.ts';
import { demonstrationBox } from './demonstration-box.ts';
import { noProgress, progressOn, type BuildProgress } from './build-progress.ts';
import { pruneKept } from '../reading/kept.ts';
import { stagingFor, type Staging } from './staging.ts';
import type { Swap } from './swap.ts';
import { toldReader } from './told-steps.ts';
import { untilStopped } from './until-stopped.ts';

/** Checks the content, builds aside, then swaps; what fails leaves the site as it was. */
export async function buildSite(outDir: string, format: ReportFormat = 'text'): Promise<void> {
  // Content is read when it is this build's turn, so that the last one to publish has read the newest.
  const staging = await stagingFor(outDir, ({ pid }) => {
    const other = pid > 0 ? `process ${pid}` : 'another process';
    console.log(`Waiting for ${other}, which builds into ${outDir}`);
  });
  const started = performance.now();
  console.log(`Checking ${contentFolder()}`);
  const progress = format === 'text' ? progressOn(process.stdout) : noProgress;
  const content = await checkedContent({
    read: toldReader(contentFolder(), progress),
    ...(format === 'text' ? {} : { pathOf: repositoryPath }),
  });
  progress.end();
  // What is left of the demonstration has a box of its own, at the end.
  const findings = writeReport({ ...content, demonstration: [] }, format);
  if (findings) console.log(`\n${findings}\n`);
  if (content.faults.length > 0) {
    staging.discard();
    process.exit(1);
  }

  console.log(`Building pages of ${content.entries.length} entries`);
  const { written, removed, kept } = await built(staging, outDir, progress);
  pruneKept(articleFolder());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${written} files written, ${removed} removed, ${kept} as they were`;
  console.log(`Built ${outDir} in ${seconds} s: ${counts}`);
  const box = demonstrationBox(content.demonstration);
  if (box) console.warn(`\n${box}\n`);
}

async function built(staging: Staging, outDir: string, progress: BuildProgress): Promise<Swap> {
  const isOver = untilStopped(() => console.error(`\nStopped; ${outDir} is as it was before.`));
  try {
    await astroBuild(staging, progress);
    progress.step(`Writing ${outDir}`);
    const swap = staging.publish();
    isOver();
    progress.end();
    return swap;
  } catch (error) {
    progress.end();
    if (error instanceof CommandError) throw error;
    staging.discard();
    console.error(error);
    console.error(`\nThe build failed; ${outDir} is as it was before.`);
    process.exit(1);
  }
}
