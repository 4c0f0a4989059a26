import { quoted } from '../../reading/fault.ts';
import { formerAddress } from '../../schemas/fields.ts';
import type { Noting } from './note.ts';
import type { SourceEntry } from './source-entry.ts';

/** Those old addresses that can lead on; what a host cannot redirect is told. */
export function soundAddresses(written: readonly string[], note: Noting): string[] {
  return written.filter((address) => {
    const isSound = formerAddress.safeParse(address).success;
    if (!isSound) {
      note({
        message: 'an old address cannot lead to the article',
        found: quoted(address),
        fix: 'Redirect it at the host, if readers still use it.',
        needsPerson: false,
      });
    }
    return isSound;
  });
}

/** Each old address with one article alone: where its language did not show, it leads to the first. */
export function claimedOnce(entries: readonly SourceEntry[]): SourceEntry[] {
  const claimed = new Set<string>();
  return entries.map((entry) => {
    const formerly = entry.formerly.filter((address) => !claimed.has(address));
    for (const address of formerly) claimed.add(address);
    return { ...entry, formerly };
  });
}
