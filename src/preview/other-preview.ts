import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Astro's generated folder, into which every preview of a project writes. */
const note = '.astro/preview.pid';

/** The process of another preview of this project; where there is none, this process is noted as the one. */
export function otherPreview(file = note): number | null {
  const other = noted(file);
  if (other !== null && other !== process.pid && isRunning(other)) return other;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, String(process.pid));
  return null;
}

function noted(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** Signal 0 asks whether a process is there, and does nothing to it. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
