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
  const [, prefix, ...groups] = /^([A-Z]{2,4})([A-Z0-9]{4})([A-Z0-9]{4})$/.exec(letters) ?? [];
  if (!prefix) return null;
  return [prefix, ...groups.map((group) => group.replace(/[BGSZ]/g, figureOf))].join('-');
}

function figureOf(letter: string): string {
  return lookAlikes[letter] ?? letter;
}
