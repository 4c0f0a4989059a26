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
  for (const { script, inRow, load } of wordLists) {
    if (words.filter((word) => script.test(word)).length < inRow) continue;
    const list = await load();
    const marks = words.map((word) => markOf(word, list));
    if (marks.join('').includes('1'.repeat(inRow)) || hasPhrase(marks)) return true;
  }
  return false;
}

/** 1 for a word of the list, 0 for what may be one misspelt, a dash for what holds a sentence together. */
function markOf(word: string, list: ReadonlySet<string>): '1' | '0' | '-' {
  if (isListed(word, list)) return '1';
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

/** A word of the list, or the four letters by which it is known (BIP 39, "Wordlist"). */
function isListed(word: string, list: ReadonlySet<string>): boolean {
  const plain = word.normalize('NFKD');
  return list.has(plain) || (/^[a-z]{4}$/.test(plain) && list.has(`${plain}…`));
}

/** The lists of BIP 39 in the languages of the site, each loaded only for a text that may be a phrase. */
const wordLists = [
  {
    script: /^[a-z]{3,8}$/,
    // Eight of its words may stand in a sentence one after the other.
    inRow: 9,
    load: () => listOf(import('@scure/bip39/wordlists/english.js')),
  },
  {
    script: /^\p{Script=Han}$/u,
    inRow: 8,
    load: () => listOf(import('@scure/bip39/wordlists/simplified-chinese.js')),
  },
  {
    script: /^\p{Script=Han}$/u,
    inRow: 8,
    load: () => listOf(import('@scure/bip39/wordlists/traditional-chinese.js')),
  },
  {
    script: /^\p{Script=Hiragana}{2,}$/u,
    inRow: 8,
    load: () => listOf(import('@scure/bip39/wordlists/japanese.js')),
  },
  {
    script: /^\p{Script=Hangul}{2,}$/u,
    inRow: 8,
    load: () => listOf(import('@scure/bip39/wordlists/korean.js')),
  },
];

async function listOf(loading: Promise<{ wordlist: readonly string[] }>): Promise<Set<string>> {
  const { wordlist } = await loading;
  const plain = wordlist.map((word) => word.normalize('NFKD'));
  return new Set([...plain, ...plain.map((word) => `${word.slice(0, 4)}…`)]);
}
