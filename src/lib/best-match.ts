/**
 * The first offered language that a wanted one speaks of, by primary subtag (RFC 4647, lookup).
 * @example bestMatch(['zh-TW', 'en'], ['zh-Hans', 'en']) // 'zh-Hans'
 */
export function bestMatch(wanted: readonly string[], offered: string[]): string | undefined {
  for (const tag of wanted) {
    const match = offered.find((lang) => primaryOf(lang) === primaryOf(tag));
    if (match) return match;
  }
  return undefined;
}

function primaryOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
