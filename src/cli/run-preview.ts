import { contentFolder } from '../files/content-folder.ts';
import { CommandError, type Options } from './command.ts';
import { freePort } from './free-port.mjs';

/** Where a preview listens, as options. */
export const previewOptions = {
  port: { type: 'string', value: 'number', default: '4321', summary: 'the first port to try' },
  host: { type: 'string', value: 'address', default: 'localhost', summary: 'where it listens' },
} as const satisfies Options;

/**
 * Serves the content folder while somebody writes.
 * @throws CommandError where the folder is none, or another preview runs
 */
export async function runPreview({ port, host }: { port: string; host: string }): Promise<void> {
  const { wholeFolderFaults } = await import('../checks/rules/whole-folder.ts');
  const { formatFault } = await import('../reading/fault.ts');
  const [unusable] = wholeFolderFaults(contentFolder());
  if (unusable) throw new CommandError(formatFault(unusable));
  const { otherPreview } = await import('../preview/other-preview.ts');
  const other = otherPreview();
  if (other) {
    const fix = 'Stop it first: two would mix their pages.';
    throw new CommandError(`npm run dev is running here already (process ${other}). ${fix}`);
  }
  const { startPreview } = await import('../preview/preview.ts');
  console.log(`Checking ${contentFolder()}`);
  startPreview({ port: await freePort(Number(port), host), host });
}
