import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as simplifiedChinese } from '@scure/bip39/wordlists/simplified-chinese.js';
import type { BrowserContext, Page } from '@playwright/test';
import type { StarterLocale } from '../../starter-locales.ts';
import { holdsSecret } from '../../../src/secrets/holds-secret.ts';
import { positives } from '../../lab/guard/cases/positives.ts';

/** The entropy of a test vector of BIP 39. */
const entropy = new Uint8Array(16).fill(0x7f);
/** A test vector's phrase in each language's words, as a reader types it (composed, Unicode NFC). */
const phrases: Record<StarterLocale, string> = {
  zh: entropyToMnemonic(entropy, simplifiedChinese),
  en: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ja: entropyToMnemonic(entropy, japanese).normalize('NFC'),
  ko: entropyToMnemonic(entropy, korean).normalize('NFC'),
};
/** SHA-256 of "test": 64 digits, as a raw key is written. */
const key = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** What a reader of the locale must never lose by a search. */
export function secretsOf(locale: StarterLocale): string[] {
  return [...new Set([phrases[locale], phrases.en, key])];
}

/** Whether a text, escaped or not, holds as much of a secret as could not be there by chance. */
export function holdsPart(text: string, secret: string): boolean {
  const plain = [text, unescaped(text)].map((one) => one.normalize('NFC').toLowerCase()).join('\n');
  return partsOf(secret).some((part) => plain.includes(part));
}

/** Words of a phrase; of single characters three in a row; of a key sixteen digits. */
function partsOf(secret: string): string[] {
  const words = secret.split(/\s/);
  if (words.length === 1) return secret.match(/.{16}/g) ?? [];
  if (words.every((word) => word.length > 1)) return words;
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Everything that the pages of a context ask for from now on: addresses, senders and what is sent. */
export function watchRequests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const { referer = '' } = request.headers();
    asked.push([request.url(), referer, request.postData() ?? ''].join('\n'));
  });
  return asked;
}

/** Notes, before a page's own scripts run, all that is ever put into its storages. */
export async function watchStorage(page: Page): Promise<string[]> {
  const stored: string[] = [];
  await page.exposeFunction('noteStored', (text: string) => void stored.push(text));
  await page.addInitScript(() => {
    const { noteStored } = window as unknown as { noteStored: (text: string) => void };
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) {
      noteStored(`${name}: ${value}`);
      setItem.call(this, name, value);
    };
  });
  return stored;
}

/** A secret of the guard's evaluation as a reader types it into a field of one line. */
export interface TypedSecret {
  name: string;
  /** What is typed. */
  text: string;
  /** The secret in it. */
  secret: string;
}

/**
 * One secret of each kind and form, in the languages by turns. A field of one line has blanks in the place
 * of line breaks; where a secret has to stand alone on its line it is typed alone.
 */
export async function typedSecrets(): Promise<TypedSecret[]> {
  const forms = [...Map.groupBy(positives(2, 1, 8), ({ kind, name }) => `${kind}: ${name}`)];
  const typed = forms.map(async ([name, own], index) => {
    const byTurns = [...own.slice(index % own.length), ...own];
    const ways = byTurns.flatMap(({ text, start, end }) => {
      const secret = text.slice(start, end);
      return [text, secret].map((way) => ({ name, text: way.replace(/[\r\n]+/g, ' '), secret }));
    });
    for (const way of ways) if (await holdsSecret(way.text)) return way;
    throw new Error(`Nothing of ${name} is found on one line.`);
  });
  return Promise.all(typed);
}
