import { findingAt, type Finding } from './finding.ts';
import { hasChecksum, isDrawnByLot, isNamed } from './phrase-evidence.ts';
import { chineseLines, joinedWords, phraseLengths } from './phrase-shapes.ts';
import { wordLists, type WordList, type Words } from './word-lists.ts';

/** Finds phrases whose words stand without anything between them. */
export async function findUnseparatedPhrases(text: string): Promise<Finding[]> {
  const found = wordLists.map((list) =>
    list.name.startsWith('chinese') ? findInLines(text, list) : findJoined(text, list),
  );
  return (await Promise.all(found)).flat();
}

async function findInLines(text: string, list: WordList): Promise<Finding[]> {
  const lines = chineseLines(text);
  if (lines.length === 0) return [];
  const words = await list.load();
  return lines
    .filter((match) => {
      const letters = [...(match.groups?.['secret'] ?? '').replace(/\s/g, '')];
      const places = letters.map((letter) => words.places.get(letter) ?? -1);
      if (places.includes(-1) || !hasChecksum(places, words)) return false;
      return (
        isDrawnByLot(places) || isNamed(text, findingAt('seed-phrase', 'blocked', match).start)
      );
    })
    .map((match) => findingAt('seed-phrase', 'blocked', match));
}

async function findJoined(text: string, list: WordList): Promise<Finding[]> {
  const runs = joinedWords(text, list);
  if (runs.length === 0) return [];
  const words = await list.load();
  return runs
    .filter(([run]) => isMadeOf(run.toLowerCase(), words, list))
    .map((match) => findingAt('seed-phrase', 'blocked', match));
}

/** Whether letters can be cut into as many words as a phrase has; each bit of a count says it can be reached. */
function isMadeOf(run: string, { places }: Words, { sizes: [fewest, most] }: WordList): boolean {
  const counts = [1];
  for (let end = 1; end <= run.length; end++) {
    let reached = 0;
    for (let size = fewest; size <= most && size <= end; size++) {
      if (places.has(run.slice(end - size, end))) reached |= (counts[end - size] ?? 0) << 1;
    }
    counts.push(reached);
  }
  return phraseLengths.some((length) => ((counts.at(-1) ?? 0) >> length) & 1);
}
