import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files.ts';

/** Files in which two folders differ: `+` and `-` for what only the first or the second has, `≠` for other bytes. */
export function differencesOf(first: string, second: string): string[] {
  const [own, others] = [new Set(filesIn(first)), new Set(filesIn(second))];
  return [
    ...[...own].filter((file) => !others.has(file)).map((file) => `+ ${file}`),
    ...[...others].filter((file) => !own.has(file)).map((file) => `- ${file}`),
    ...[...own]
      .filter((file) => others.has(file) && !isSame(join(first, file), join(second, file)))
      .map((file) => `≠ ${file}`),
  ];
}

function isSame(first: string, second: string): boolean {
  return readFileSync(first).equals(readFileSync(second));
}
