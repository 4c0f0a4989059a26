import { CommandError, type Option } from './command.ts';

/** The option by which a command is told to print one JSON object. */
export const jsonOption = {
  type: 'boolean',
  summary: 'one JSON object, for programs',
} as const satisfies Option;

/**
 * Lets a command edit the content folder; what an earlier one left half done is undone first.
 * @throws CommandError with what speaks against the edit; as JSON, where that was asked for
 */
export async function tellRefusal(
  edit: () => Promise<void>,
  { folder, json }: { folder: string; json: boolean },
): Promise<void> {
  const { RefusedEdit } = await import('../editor/refused-edit.ts');
  await undoCutOff(folder);
  try {
    await edit();
  } catch (error) {
    if (!(error instanceof RefusedEdit)) throw error;
    const { message, faults } = error;
    if (json) console.log(JSON.stringify({ message, faults }, null, 2));
    // Behind a list of places it might be asked what became of the others.
    throw new CommandError(faults.length > 0 ? `${message}\nNothing is changed.` : message);
  }
}

/** Undoes what an earlier command left half done, and says so. */
export async function undoCutOff(folder: string): Promise<void> {
  const { undoUnfinished } = await import('../editor/folder-edit.ts');
  const undone = undoUnfinished(folder);
  if (undone.length > 0) {
    console.error(`An edit that was cut off is undone: ${undone.join(', ')}`);
  }
}
