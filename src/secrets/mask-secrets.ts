import type { Finding } from './finding.ts';

/** What stands where a secret stood. */
const mask = '[•••]';

/**
 * The text with a mask in the place of each finding; findings that overlap or touch get one.
 * @example maskSecrets('PIN: 1234', [{ kind: 'password', verdict: 'asked', start: 5, end: 9 }]) // 'PIN: [•••]'
 */
export function maskSecrets(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end'>[],
): string {
  const kept: string[] = [];
  let done = 0;
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    if (start > done || kept.length === 0)
      kept.push(text.slice(done, wholeBefore(text, start)), mask);
    done = wholeAfter(text, end);
  }
  return kept.join('') + text.slice(done);
}

/** An offset that cuts no surrogate pair: in front of one that it would cut, or behind. */
const wholeBefore = (text: string, at: number) => at - Number(isWithinPair(text, at));
const wholeAfter = (text: string, at: number) => at + Number(isWithinPair(text, at));

function isWithinPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
