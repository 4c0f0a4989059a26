import { CommandError } from '../command.ts';
import type { FoundPart } from './found-part.ts';

/**
 * Sees to it that parts make one site.
 * @throws CommandError that names two parts that do not fit, or those that are missing
 */
export function refuseMismatch(parts: FoundPart[]): void {
  const [first, ...others] = parts;
  if (!first) throw new CommandError('There are no parts to put together.');
  for (const other of others) {
    refuseOtherCount(first, other);
    refuseOtherState(first, other);
  }
  refuseDoubled(parts);
  refuseGaps(parts, first.record.part.of);
  refuseOtherFiles(parts);
}

function refuseOtherCount(one: FoundPart, other: FoundPart): void {
  if (one.record.part.of === other.record.part.of) return;
  throw new CommandError(
    `${nameOf(one)}, ${nameOf(other)}. Build all parts of one site with the same number behind the slash.`,
  );
}

function refuseOtherState(one: FoundPart, other: FoundPart): void {
  const [state, otherState] = [one.record.state, other.record.state];
  const what = Object.keys({ ...state, ...otherState }).find(
    (key) => state[key] !== otherState[key],
  );
  if (what === undefined) return;
  throw new CommandError(
    `${one.folder} and ${other.folder} do not belong together: ${what} was another. Build all parts from one state.`,
  );
}

function refuseDoubled(parts: FoundPart[]): void {
  const byNumber = Map.groupBy(parts, ({ record }) => record.part.number);
  const doubled = byNumber.values().find(({ length }) => length > 1);
  if (!doubled) return;
  const folders = doubled.map(({ folder }) => folder).join(' and ');
  throw new CommandError(`${folders} hold the same part. Name each part once.`);
}

function refuseGaps(parts: FoundPart[], of: number): void {
  const there = new Set(parts.map(({ record }) => record.part.number));
  const missing = Array.from({ length: of }, (_, index) => index + 1)
    .filter((number) => !there.has(number))
    .map((number) => `${number}/${of}`);
  if (missing.length === 0) return;
  throw new CommandError(
    `Part ${missing.join(', ')} is missing. Name the folders of all ${of} parts.`,
  );
}

/** The state covers what is known to decide a file; this finds what is not known. */
function refuseOtherFiles(parts: FoundPart[]): void {
  const seen = new Map<string, { part: FoundPart; digest: string }>();
  for (const part of parts) {
    for (const [path, digest] of Object.entries(part.record.files)) {
      const other = seen.get(path);
      if (!other) seen.set(path, { part, digest });
      else if (other.digest !== digest) {
        throw new CommandError(
          `${path} is another in ${other.part.folder} than in ${part.folder}. Build all parts once more.`,
        );
      }
    }
  }
}

function nameOf({ folder, record: { part } }: FoundPart): string {
  return `${folder} is part ${part.number} of ${part.of}`;
}
