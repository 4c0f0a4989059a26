import { networkFacts, networkIds, type NetworkId } from './networks.ts';

const spellings = networkIds
  .flatMap((id) => networkFacts(id).spellings.map((spelling) => ({ id, spelling })))
  .toSorted((a, b) => b.spelling.length - a.spelling.length);

/** What is written behind a name without a blank. */
const filling = /(?:网络|主网|链|ネットワーク|チェーン|네트워크|메인넷|체인)$/u;

/**
 * The network that somebody wrote, or null where that is none that we know, or several. A longer name
 * is taken before the shorter ones in it, and the name of a network before that of a coin.
 * @example networkOf('ＴＲＣ-20 (Tron)') // 'tron'
 * @example networkOf('ビットコイン キャッシュ') // 'bitcoinCash'
 * @example networkOf('BTC (BEP20)') // 'bsc'
 */
export function networkOf(written: string): NetworkId | null {
  const named = namesIn(wordsOf(written));
  const [first, ...others] = new Set(named.map(({ id }) => id));
  if (first && others.length === 0) return first;
  const [only, ...more] = new Set(named.filter((one) => !isCoin(one)).map(({ id }) => id));
  return only && more.length === 0 ? only : null;
}

/** The network on which a coin lives, where that is one alone. */
export function networkOfCoin(written: string): NetworkId | null {
  const symbol = written.normalize('NFKC').trim().toUpperCase();
  return networkIds.find((id) => isAtHome(symbol, id)) ?? null;
}

function isAtHome(symbol: string, id: NetworkId): boolean {
  const { coin, sharesCoin } = networkFacts(id);
  return coin === symbol && !sharesCoin;
}

interface Named {
  id: NetworkId;
  spelling: string;
}

function isCoin({ id, spelling }: Named): boolean {
  return networkFacts(id).coin?.toLowerCase() === spelling;
}

/** Words without marks; a number stays with the letters before it, so that TRC-20 is one word. */
function wordsOf(written: string): string[] {
  const plain = written.normalize('NFKC').toLowerCase();
  return plain.replace(/(?<=[a-z])[\s_-]+(?=\d)/g, '').match(/[\p{L}\p{M}\p{N}ー]+/gu) ?? [];
}

function namesIn(words: string[]): Named[] {
  let rest = words;
  return spellings.filter(({ spelling }) => {
    const place = placeOf(spelling, rest);
    // A blank word keeps what stands before and behind apart.
    if (place) rest = rest.toSpliced(place.start, place.end - place.start, ' ');
    return place !== null;
  });
}

/** Where a name stands among words, from the beginning of one to the end of one. */
function placeOf(name: string, words: string[]): { start: number; end: number } | null {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= words.length; end += 1) {
      const text = words.slice(start, end).join('');
      if (text === name || text.replace(filling, '') === name) return { start, end };
    }
  }
  return null;
}
