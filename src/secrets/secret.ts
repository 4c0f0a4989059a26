import { lettersOf, wordLists } from './word-lists.ts';

/**
 * Whether a text looks like a seed phrase or a private key, whole or in part: such a thing is neither
 * searched, stored nor sent. Better once too often: a transaction hash looks like a key too.
 */
export async function holdsSecret(text: string): Promise<boolean> {
  const plain = text.normalize('NFKC');
  return holdsKey(plain.replace(/\p{Cf}/gu, '')) || (await holdsSeedPhrase(plain));
}

/** Where keys are written with a beginning or a length of their own. */
const keys = [
  // Raw keys of Bitcoin, EVM chains and ed25519 (32 or 64 bytes in hexadecimal).
  /(?<![0-9a-z])(?:0x)?(?:[0-9a-f]{64}|[0-9a-f]{128})(?![0-9a-z])/i,
  // Base58: WIF (51 or 52 characters), BIP 38 (58), raw ed25519 (87 or 88).
  /(?<![0-9a-z])(?:[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}|6P[1-9A-HJ-NP-Za-km-z]{56}|[1-9A-HJ-NP-Za-km-z]{87,88})(?![0-9a-z])/i,
  // BIP 32 extended private keys, with the beginnings of SLIP 132.
  /(?<![0-9a-z])[tuvxyz]prv[1-9A-HJ-NP-Za-km-z]{60,}/i,
  // XRP Ledger seeds, Stellar (SEP 23), Nostr (NIP 19), Sui, EOS, and PEM (RFC 7468).
  /(?<![0-9A-Za-z])s(?=[a-z]*[1-9A-Z])[1-9A-HJ-NP-Za-km-z]{27,28}(?![0-9A-Za-z])/,
  /(?<![0-9A-Z])S[A-Z2-7]{55}(?![0-9A-Z])/,
  /(?<![0-9a-z])(?:nsec1|suiprivkey1)[02-9ac-hj-np-z]{50,}/i,
  /PVT_[A-Z0-9]{2}_/,
  /BEGIN[A-Z ]* PRIVATE KEY/,
];

/** Runs of hexadecimal groups, as keys are read out or copied by hand. */
const hexGroups = /(?<![0-9a-z])(?:0x)?[0-9a-f]{2,32}(?:[\s:-]+[0-9a-f]{2,32})+(?![0-9a-z])/gi;

function holdsKey(text: string): boolean {
  if (keys.some((key) => key.test(text))) return true;
  const groups = text.match(hexGroups) ?? [];
  if (groups.some((run) => run.replace(/0x|[^0-9a-f]/gi, '').length >= 64)) return true;
  // A key of mixed letters that is all of the text, with blanks in it.
  const whole = text.replace(/\s+/g, '');
  return (whole.match(/\d/g) ?? []).length >= 3 && keys.some((key) => key.test(whole));
}

/** A phrase has 12 words or more (BIP 39); so many of them betray one that is misspelt. */
const [span, fewestOfSpan] = [12, 10];

async function holdsSeedPhrase(text: string): Promise<boolean> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (const list of wordLists) {
    // Eight words of the English list may stand in a sentence one after the other.
    const inRow = list.lang === 'en' ? 9 : 8;
    if ((text.match(lettersOf(list, ...list.sizes)) ?? []).length < inRow) continue;
    const { places } = await list.load();
    const marks = words.map((word) => markOf(word, places));
    if (marks.join('').includes('1'.repeat(inRow)) || hasPhrase(marks)) return true;
  }
  return false;
}

/** 1 for a word of the list, 0 for what may be one misspelt, a dash for what holds a sentence together. */
function markOf(word: string, places: ReadonlyMap<string, number>): '1' | '0' | '-' {
  if (places.has(word)) return '1';
  return /^(?:[a-z]{1,2}|the|and|for|are|was|has|had|not|but|how|why|who|from|with|have|your|does)$/u.test(
    word,
  )
    ? '-'
    : '0';
}

function hasPhrase(marks: string[]): boolean {
  return marks.some((_mark, start) => {
    const window = marks.slice(start, start + span);
    if (window.length < span || window.includes('-')) return false;
    return window.filter((mark) => mark === '1').length >= fewestOfSpan;
  });
}
