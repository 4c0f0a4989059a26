import { findApiKeys } from './api-keys.ts';
import { findApiSecrets } from './api-secrets.ts';
import { findBase58Keys } from './base58-keys.ts';
import { findCards } from './cards.ts';
import { findChainKeys } from './chain-keys.ts';
import type { Detector, Finding, TextPlace } from './finding.ts';
import { fold } from './fold.ts';
import { findHexKeys } from './hex-keys.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findKeyPairs } from './key-pairs.ts';
import { findKeystores } from './keystore.ts';
import { findMisspeltPhrases } from './misspelt-phrase.ts';
import { findOneTimeCodes } from './one-time-codes.ts';
import { findPasswords } from './passwords.ts';
import { findPem } from './pem.ts';
import { findSeedPhrases } from './seed-phrase.ts';
import { findUnseparatedPhrases } from './unseparated-phrase.ts';

const detectors: Detector[] = [
  findSeedPhrases,
  findMisspeltPhrases,
  findUnseparatedPhrases,
  findBase58Keys,
  findChainKeys,
  findKeyPairs,
  findKeystores,
  findPem,
  findApiKeys,
  findHexKeys,
  // Before passwords: a one-time password is both.
  findOneTimeCodes,
  findPasswords,
  findApiSecrets,
  findCards,
  findIdentityNumbers,
];

/** What is not seen may stand within words, or in the place of the blanks between them. */
const hidden = /\p{Default_Ignorable_Code_Point}/u;

/** Secrets in a text, in their order, none overlapping another; rejects where a word list does not load. */
export async function findSecrets(text: string, place: TextPlace = {}): Promise<Finding[]> {
  const found = await findIn(text, '', detectors, place);
  const spread = hidden.test(text) ? await findIn(text, ' ', [findSeedPhrases], place) : [];
  return joined([...found, ...spread]);
}

async function findIn(
  text: string,
  unseen: '' | ' ',
  ways: Detector[],
  place: TextPlace,
): Promise<Finding[]> {
  const folded = fold(text, unseen);
  const found = await Promise.all(ways.map((find) => find(folded.text, place)));
  return found.flat().map((one) => ({ ...one, ...folded.placeOf(one.start, one.end) }));
}

/** Findings that overlap become one, of the kind of the graver. */
function joined(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) {
      kept.push(one);
      continue;
    }
    const graver = last.verdict === 'asked' && one.verdict === 'blocked' ? one : last;
    kept[kept.length - 1] = { ...graver, start: last.start, end: Math.max(last.end, one.end) };
  }
  return kept;
}
