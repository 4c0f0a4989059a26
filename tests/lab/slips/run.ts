// What the check names of slips that somebody wrote who had not read its rules, in a copy of the starter:
// npm run eval:checks -- [--kind parity] [--half seen]. Misses are listed of the half that may be looked at.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fault } from '../../../src/reading/fault.ts';
import { slippedFiles, type Slip } from './slip.ts';
import { verdictOn, verdicts, type Verdict } from './verdict.ts';

const { values } = parseArgs({
  options: { kind: { type: 'string' }, half: { type: 'string' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'wenda-slips-'));
const folder = join(scratch, 'content');
cpSync('content', folder, { recursive: true });
process.once('exit', () => rmSync(scratch, { recursive: true }));

const slips = readFileSync(join(import.meta.dirname, 'slips.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Slip)
  .filter(({ kind }) => !values.kind || kind === values.kind)
  .filter(({ half }) => !values.half || half === values.half);

const before = findings();
const rows = new Map<string, Record<Verdict | 'gone', number>>();
for (const slip of slips) {
  const key = `${slip.kind}, ${slip.half}`;
  const row = rows.get(key) ?? emptyRow();
  rows.set(key, row);
  const slipped = slippedFiles('content', slip);
  if (!slipped) {
    row.gone += 1;
    continue;
  }
  for (const [file, text] of slipped.texts) writeFileSync(join(folder, file), text);
  const verdict = verdictOn(slip, slipped.line, before, findings());
  for (const file of slipped.texts.keys()) cpSync(join('content', file), join(folder, file));
  row[verdict] += 1;
  const isGood = verdict === 'found' || verdict === 'quiet';
  if (!isGood && slip.half === 'seen') console.log(`${verdict}: ${slip.id}, ${slip.note}`);
}
console.table(Object.fromEntries(rows));

function emptyRow(): Record<Verdict | 'gone', number> {
  const none = [...verdicts, 'gone'].map((verdict) => [verdict, 0]);
  return Object.fromEntries(none) as Record<Verdict | 'gone', number>;
}

/** What the check says of the copy, but for what belongs to the demonstration. */
function findings(): Fault[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['src/cli/wenda.ts', 'check', '--format', 'json'],
    {
      encoding: 'utf8',
      env: { ...process.env, WENDA_CONTENT: folder },
      maxBuffer: 1 << 28,
    },
  );
  const report = JSON.parse(stdout) as Record<string, unknown>;
  const all = Object.values(report).flatMap((part) =>
    Array.isArray(part) ? (part as Fault[]) : [],
  );
  return all.filter(({ message }) => !/demonstration|on this machine/.test(message));
}
