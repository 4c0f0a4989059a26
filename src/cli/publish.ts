import { noProgress } from './build-progress.ts';
import { CommandError } from './command.ts';
import { stagingFor, type Made, type Staging } from './staging.ts';
import { untilStopped } from './until-stopped.ts';

/** Prepares a build into a folder, and tells a person for whom it waits. */
export function ownTurn(outDir: string, what: Made): Promise<Staging> {
  const onWait = ({ pid }: { pid: number }) => {
    const other = pid > 0 ? `process ${pid}` : 'another process';
    console.log(`Waiting for ${other}, which builds into ${outDir}`);
  };
  return stagingFor(outDir, onWait, what);
}

/** Makes what is to stand in a folder, then swaps, and returns what that changed; what fails leaves the folder as it was. */
export async function publish(
  staging: Staging,
  outDir: string,
  make: () => Promise<void>,
  progress = noProgress,
): Promise<string> {
  const isOver = untilStopped(() => console.error(`\nStopped; ${outDir} is as it was before.`));
  try {
    await make();
    progress.step(`Writing ${outDir}`);
    const { written, removed, kept } = staging.publish();
    isOver();
    progress.end();
    return `${written} files written, ${removed} removed, ${kept} as they were`;
  } catch (error) {
    progress.end();
    if (error instanceof CommandError) throw error;
    staging.discard();
    console.error(error);
    console.error(`\nThe build failed; ${outDir} is as it was before.`);
    process.exit(1);
  }
}
