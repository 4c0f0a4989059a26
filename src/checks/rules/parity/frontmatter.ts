import { lineOf } from '../../../reading/yaml-document.ts';
import { commonKeys } from '../../../schemas/differs.ts';
import type { Comparison } from './difference.ts';

/** The keys that are the same in every language have the same values. */
export const frontmatterDifferences: Comparison = ({ own, source }) =>
  commonKeys.flatMap((key) => {
    const [mine, theirs] = [own.written[key], source.written[key]];
    const [found, expected] = [shown(mine), shown(theirs)];
    if (found === expected || isSameMoment(mine, theirs)) return [];
    return [
      {
        aspect: key,
        what: `"${key}"`,
        line: lineOf(own.lines, [key]),
        sourceLine: lineOf(source.lines, [key]),
        ...(found !== undefined && { found }),
        ...(expected !== undefined && { expected }),
      },
    ];
  });

/** A list is a set. */
function shown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.map(String).toSorted().join(', ') : String(value);
}

/** A moment may be written with the offset of each language. */
function isSameMoment(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || !one.includes('T')) return false;
  return Date.parse(one) === Date.parse(other);
}
