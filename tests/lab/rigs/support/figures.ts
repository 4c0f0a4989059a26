import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test-results/figures';

/**
 * Keeps what a rig measured; `tests/lab/figures.mjs` prints all of it at the end of a run.
 * @param rig the row's name, which is the file's name too
 */
export function recordFigures(rig: string, figures: Record<string, string | number>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${rig}.json`), JSON.stringify(figures));
}

/**
 * The value below which a share of all values lies (nearest rank).
 * @example percentile([1, 2, 3, 4], 0.5) // 2
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
