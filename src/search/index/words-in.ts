/**
 * Those of some words that stand in texts, within other words too. Each text is walked once, however
 * many words there are.
 */
export function wordsIn(texts: string[], words: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const [short, long] = [new Set<string>(), new Map<number, string[]>()];
  for (const word of words) {
    if (word.length < 2) short.add(word);
    else long.set(headAt(word, 0), [...(long.get(headAt(word, 0)) ?? []), word]);
  }
  for (const text of texts) {
    for (const word of short) if (text.includes(word)) found.add(word);
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const word of long.get(headAt(text, at)) ?? none) {
        if (!found.has(word) && text.startsWith(word, at)) found.add(word);
      }
    }
  }
  return found;
}

const none: string[] = [];

/** Two characters as one number, by which a look-up is a third of what it is by their text. */
function headAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
