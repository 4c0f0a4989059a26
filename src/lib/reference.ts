/** What references are made of: no vowels, which spell words, and nothing that looks like something else. */
export const referenceAlphabet = '23456789CDFHJKMNPQRTVWXY';

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
  const [, prefix = '', code = ''] = /^([A-Z]{2,4})([A-Z2-9]{8})$/.exec(letters) ?? [];
  const figures = code.replace(/[BGSZ]/g, (letter) => lookAlikes[letter] ?? letter);
  const isOurs = figures !== '' && [...figures].every((one) => referenceAlphabet.includes(one));
  return isOurs ? `${prefix}-${figures.slice(0, 4)}-${figures.slice(4)}` : null;
}
