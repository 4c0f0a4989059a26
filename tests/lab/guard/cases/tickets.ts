import type { Locale } from '../../../../src/i18n/locales.ts';
import { alphabets, chanceOf, type Chance } from './chance.ts';
import { filled, framesOf } from './frames.ts';

const { digits, hex, base58, bech32, letters } = alphabets;
const two = (number: number) => String(number).padStart(2, '0');

/** What people quote from wallets, explorers and logs; none of it is secret. */
const facts: Record<string, (chance: Chance) => string> = {
  txid: (chance) => chance.pick(['', '0x']) + chance.letters(hex, 64),
  explorer: (chance) =>
    chance.pick([
      `https://etherscan.io/tx/0x${chance.letters(hex, 64)}`,
      `https://mempool.space/tx/${chance.letters(hex, 64)}`,
      `https://tronscan.org/#/transaction/${chance.letters(hex, 64)}`,
      `https://solscan.io/tx/${chance.letters(base58, 88)}`,
    ]),
  address: (chance) =>
    chance.pick([
      `0x${chance.letters(hex, 40)}`,
      `bc1q${chance.letters(bech32, 38)}`,
      `T${chance.letters(base58, 33)}`,
      `1${chance.letters(base58, 33)}`,
      chance.letters(base58, 44),
    ]),
  order: (chance) => `W${day(chance).replaceAll('-', '')}-${chance.letters(digits, 4)}`,
  number: (chance) =>
    chance.pick([
      day(chance).replaceAll('-', '') + chance.letters(digits, 10),
      `1${chance.letters(digits, 18)}`,
      chance.letters(digits, 8),
      chance.letters('123456789', 10),
    ]),
  amount: (chance) =>
    chance.pick([
      `${chance.below(9000)}.${chance.letters(digits, 8)}`,
      (chance.below(9e6) + 1000).toLocaleString('en'),
      `0.${chance.letters(digits, 18)}`,
      String(chance.below(900000)),
    ]),
  coin: (chance) => chance.pick(['BTC', 'ETH', 'USDT', 'XRP', 'SOL']),
  pair: (chance) => `${chance.pick(['BTC', 'ETH', 'SOL'])}/${chance.pick(['USDT', 'JPY', 'KRW'])}`,
  network: (chance) => chance.pick(['TRC20', 'ERC20', 'BEP20', 'Arbitrum One', 'Solana']),
  date: (chance) => chance.pick([day(chance), day(chance).replaceAll('-', '/')]),
  time: (chance) => `${two(chance.below(24))}:${two(chance.below(60))}:${two(chance.below(60))}`,
  iso: (chance) => `${day(chance)}T${two(chance.below(24))}:${two(chance.below(60))}:07+08:00`,
  unix: (chance) => `17${chance.letters(digits, 8)}${chance.pick(['', '123', '123456'])}`,
  millis: (chance) => String(chance.below(30000)),
  phone: (chance) =>
    chance.pick([
      `1${chance.pick('3578')}${chance.letters(digits, 9)}`,
      `+86 138 ${chance.letters(digits, 4)} ${chance.letters(digits, 4)}`,
      `090-${chance.letters(digits, 4)}-${chance.letters(digits, 4)}`,
      `010-${chance.letters(digits, 4)}-${chance.letters(digits, 4)}`,
      `+1 (202) 555-01${chance.letters(digits, 2)}`,
    ]),
  uid: (chance) => chance.letters('123456789', 8),
  block: (chance) =>
    chance.pick([`8${chance.letters(digits, 5)}`, `2${chance.letters(digits, 7)}`]),
  four: (chance) => chance.letters(digits, 4),
  small: (chance) => String(2 + chance.below(58)),
  email: (chance) => `${chance.letters(letters, 8).toLowerCase()}@example.com`,
  reference: (chance) => `EX-${chance.letters('23456789ABCDEFGHJKMNPQRSTVWXYZ', 4)}-9QPD`,
  version: (chance) => `5.${chance.below(20)}.${chance.below(9)}`,
  device: (chance) =>
    chance.pick(['iPhone 15 Pro', 'SM-S928N', 'Pixel 9', 'Xperia 1 VI', 'Mate 60']),
  uuid: (chance) => [8, 4, 4, 4, 12].map((size) => chance.letters(hex, size)).join('-'),
  trace: (chance) => chance.letters(hex, chance.pick([16, 32, 40])),
};

function day(chance: Chance): string {
  return `2026-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
}

/** Tickets of a language without a secret, about so many characters of them. */
export function benignTickets(locale: Locale, characters: number, seed = 1): string[] {
  const chance = chanceOf(seed);
  const { tickets, talk } = framesOf(locale);
  const written: string[] = [];
  for (let size = 0; size < characters; size += written.at(-1)!.length) {
    const frame = [chance.pick(tickets), chance.pick(talk), chance.pick(tickets)].join('\n');
    written.push(filled(frame, (name) => facts[name]!(chance)));
  }
  return written;
}
