/** A host, and a path of plain segments: what every file system, host and browser writes the same way. */
const plain = /^https?:\/\/[^/?#@\\\s]+(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/i;

/**
 * What to write instead of a web address that no site can be published under: one with a query, a hash, a user,
 * or a path that is written in more than one way. Undefined for a plain one.
 * @example plainUrlFor('https://company.example/help/?a=b') // 'https://company.example/help/'
 */
export function plainUrlFor(address: string): string | undefined {
  if (plain.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const meant = origin + pathname.replace(/\/+/g, '/');
  return plain.test(meant) ? meant : `${origin}/help/`;
}
