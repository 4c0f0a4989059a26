/**
 * The number of the file that holds what has a name, among `files` (FNV-1a of RFC 9923, over code points).
 * @example fileNumberOf('手续', 1) // 0
 */
export function fileNumberOf(name: string, files: number): number {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % files;
}
