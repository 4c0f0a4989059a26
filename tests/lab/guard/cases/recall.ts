import type { Finding } from '../../../../src/secrets/finding.ts';
import type { Positive } from './positives.ts';

/**
 * Whether a finding of the right kind covers a secret. Seven parts of ten will do: brackets and numbers
 * at its ends are not secret, nor is the address in a keystore.
 */
export function isFound({ kind, start, end }: Positive, findings: Finding[]): boolean {
  return findings.some((one) => {
    const covered = Math.min(one.end, end) - Math.max(one.start, start);
    return one.kind === kind && covered >= 0.7 * (end - start);
  });
}
