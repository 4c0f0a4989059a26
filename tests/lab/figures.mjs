import { existsSync, readFileSync, readdirSync } from 'node:fs';

const folder = 'test-results/figures';

/** Prints what the ticket rigs measured, one line a rig; nothing where none ran. */
export function printFigures() {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const width = Math.max(...files.map((name) => name.length)) - '.json'.length;
  for (const name of files.toSorted()) {
    const figures = Object.entries(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
    const cells = figures.map(([what, figure]) => `${what} ${figure}`);
    console.log(`${name.replace(/\.json$/, '').padEnd(width)}  ${cells.join(' · ')}`);
  }
}
