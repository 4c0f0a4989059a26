/** What references are made of: no vowels, which spell words, and nothing that looks like something else. */
export const referenceAlphabet = '23456789CDFHJKMNPQRTVWXY';

/** What a reference begins with; the operator's choice. */
export const referencePrefix = /^[A-Z]{2,4}$/;

/** Behind the prefix a reference has two groups of so many characters. */
export const referenceGroup = 4;

/** What the secret with which the state of a ticket is asked for looks like, whichever endpoint made it. */
export const statusTokenPattern = /^[A-Za-z0-9_-]{16,200}$/;

/**
 * What a reference looks like, to show it to people.
 * @example sampleReference('AB') // 'AB-7K2M-9QPD'
 */
export function sampleReference(prefix: string): string {
  return `${prefix}-7K2M-9QPD`;
}

/** What people write for a figure that they cannot tell from a letter. */
const lookAlikes: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' };

/**
 * A ticket's reference as it is stored, from what a person typed, or null where it is none. Any prefix
 * is taken: a site that changes its own still has tickets of the old one.
 * @example parseReference('ex 7k2m9qpd') // 'EX-7K2M-9QPD'
 */
export function parseReference(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const prefix = letters.slice(0, -2 * referenceGroup);
  const figures = letters
    .slice(-2 * referenceGroup)
    .replace(/[BGSZ]/g, (letter) => lookAlikes[letter] ?? letter);
  const isOurs = [...figures].every((one) => referenceAlphabet.includes(one));
  if (!referencePrefix.test(prefix) || !isOurs) return null;
  return [prefix, figures.slice(0, referenceGroup), figures.slice(referenceGroup)].join('-');
}
