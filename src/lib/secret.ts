/**
 * Whether a text looks like a seed phrase or a private key, whole or in part: such a thing is neither
 * searched, stored nor sent. Better once too often: a transaction hash looks like a key too.
 */
export async function holdsSecret(text: string): Promise<boolean> {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return holdsKey(plain) || (await holdsSeedPhrase(plain));
}

/** Where keys are written with a beginning or a length of their own. */
const keys = [
  // Raw keys of Bitcoin, EVM chains and ed25519 (32 or 64 bytes in hexadecimal).
  /(?<![0-9a-z])(?:0x)?(?:[0-9a-f]{64}|[0-9a-f]{128})(?![0-9a-z])/i,
  // Base58: WIF (51 or 52 characters), BIP 38 (58), raw ed25519 (87 or 88).
  /(?<![0-9a-z])(?:[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}|6P[1-9A-HJ-NP-Za-km-z]{56}|[1-9A-HJ-NP-Za-km-z]{87,88})(?![0-9a-z])/i,
  // BIP 32 extended private keys, with the beginnings of SLIP 132.
  /(?<![0-9a-z])[tuvxyz]prv[1-9A-HJ-NP-Za-km-z]{60,}/i,
  // Stellar (SEP 23), Nostr (NIP 19), Sui, and PEM (RFC 7468).
  /(?<![0-9A-Z])S[A-Z2-7]{55}(?![0-9A-Z])/,
  /(?<![0-9a-z])(?:nsec1|suiprivkey1)[02-9ac-hj-np-z]{50,}/i,
  /BEGIN[A-Z ]* PRIVATE KEY/,
];

function holdsKey(text: string): boolean {
  // A key may be typed in groups; a sentence has more than letters and digits when its blanks go.
  const grouped = text.replace(/[\s-]+/g, '');
  return keys.some((key) => key.test(text)) || /^(?:0x)?[0-9a-f]{64}$/i.test(grouped);
}

/** A phrase has 12 words or more (BIP 39); so many of so many next to each other betray one. */
const [span, fewest, share] = [12, 8, 0.8];

async function holdsSeedPhrase(text: string): Promise<boolean> {
  const words = text.toLowerCase().match(/\p{L}\p{M}*(?:\p{L}|\p{M})*/gu) ?? [];
  if (words.length < fewest) return false;
  for (const { script, load } of wordLists) {
    if (words.filter((word) => script.test(word)).length < fewest) continue;
    const list = await load();
    if (hasPhrase(words, (word) => isListed(word, list))) return true;
  }
  return false;
}

function hasPhrase(words: string[], isOfList: (word: string) => boolean): boolean {
  const listed = words.map((word) => Number(isOfList(word)));
  const length = Math.min(span, words.length);
  return listed.some((_one, start) => {
    if (start + length > listed.length) return false;
    const held = listed.slice(start, start + length).reduce((sum, one) => sum + one, 0);
    return held >= Math.max(fewest, length * share);
  });
}

/** A word of the list, or the four letters by which it is known (BIP 39, "Wordlist"). */
function isListed(word: string, list: ReadonlySet<string>): boolean {
  const plain = word.normalize('NFKD');
  return list.has(plain) || (/^[a-z]{4}$/.test(plain) && list.has(`${plain}…`));
}

/** The lists of BIP 39 in the languages of the site, each loaded only for a text that may be a phrase. */
const wordLists = [
  {
    script: /^[a-z]{3,8}$/,
    load: () => listOf(import('@scure/bip39/wordlists/english.js')),
  },
  {
    script: /^\p{Script=Han}$/u,
    load: () => listOf(import('@scure/bip39/wordlists/simplified-chinese.js')),
  },
  {
    script: /^\p{Script=Han}$/u,
    load: () => listOf(import('@scure/bip39/wordlists/traditional-chinese.js')),
  },
  {
    script: /^\p{Script=Hiragana}{2,}$/u,
    load: () => listOf(import('@scure/bip39/wordlists/japanese.js')),
  },
  {
    script: /^\p{Script=Hangul}{2,}$/u,
    load: () => listOf(import('@scure/bip39/wordlists/korean.js')),
  },
];

async function listOf(loading: Promise<{ wordlist: readonly string[] }>): Promise<Set<string>> {
  const { wordlist } = await loading;
  const plain = wordlist.map((word) => word.normalize('NFKD'));
  return new Set([...plain, ...plain.map((word) => `${word.slice(0, 4)}…`)]);
}
