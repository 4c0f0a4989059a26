import type { LineFault } from '../../reading/fault.ts';
import { quoted } from '../../reading/fault.ts';
import type { Lookalike } from '../../reading/lookalikes.ts';

/** What is said of a character that looks like another one, or of a word with one. */
export function lookalikeFinding({ line, kind, found, codes, meant }: Lookalike): LineFault {
  const isMixed = kind === 'mixedScripts';
  return {
    line,
    message: isMixed
      ? 'a word mixes letters of two scripts that look the same'
      : 'a character came along from a PDF that search does not take for the letter it looks like',
    found: `${quoted(found)}, ${codes}`,
    expected: meant === null ? 'an ordinary letter' : quoted(meant),
    fix: isMixed
      ? 'Type the word again. Be careful with names of coins, networks and sites: swindlers write them so.'
      : meant === null
        ? 'Type the letter again.'
        : `Write ${meant}.`,
  };
}
