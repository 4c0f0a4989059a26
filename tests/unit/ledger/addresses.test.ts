import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBrokenAddress, judgeAddress, networksOfAddress } from '../../../src/ledger/addresses.ts';
import type { NetworkId } from '../../../src/ledger/networks.ts';
import { remarksOn } from '../../../src/ledger/remarks.ts';
import { alphabets, base58Letters, checkedAddresses, plainAddresses } from './written-addresses.ts';

const published: [string, NetworkId, string[]][] = [
  [
    'BIP 173 and BIP 350',
    'bitcoin',
    [
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
      'BC1SW50QGDZ25J',
      'bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
  ],
  [
    'EIP 55',
    'ethereum',
    [
      '0x52908400098527886E0F7030069857D2E4169EE7',
      '0xde709f2102306220921060314715629080e2fb77',
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
      '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
    ],
  ],
  [
    'SEP 23',
    'stellar',
    [
      'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ',
      'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ',
    ],
  ],
  [
    'XLS-5',
    'xrp',
    ['rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf', 'XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8yuPT7y4xaEHi'],
  ],
  [
    'TEP 2',
    'ton',
    [
      'EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF',
      '0:ca6e321c7cce9ecedf0a8ca2492ec8592494aa5fb5ce0387dff96ef6af982a3e',
    ],
  ],
  [
    'CIP 19',
    'cardano',
    [
      'addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x',
      'addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8',
    ],
  ],
  [
    'the CashAddr specification',
    'bitcoinCash',
    [
      '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu',
      'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
      '3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC',
      'ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq',
    ],
  ],
];

test.each(published)('takes the addresses of %s for sound', (_standard, network, addresses) => {
  for (const address of addresses) expect(judgeAddress(address, network), address).toBe('sound');
});

test.each([
  [
    'a character of the checksum is another',
    'bitcoin',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
  ],
  [
    'version 1 has the checksum of version 0',
    'bitcoin',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
  ],
  [
    'a character is none of the alphabet',
    'bitcoin',
    'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4',
  ],
  [
    'the version is above 16',
    'bitcoin',
    'BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R',
  ],
  ['the program of version 0 is too short', 'bitcoin', 'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P'],
  ['there is no program', 'bitcoin', 'bc1gmk9yu'],
  ['small and large letters are mixed', 'bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4'],
  [
    'one letter is small that EIP 55 has large',
    'ethereum',
    '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  ],
  ['a digit is missing', 'ethereum', '0xde709f2102306220921060314715629080e2fb7'],
  ['a letter O stands for a zero', 'ethereum', '0xde7O9f2102306220921060314715629080e2fb77'],
  [
    'a character of SEP 23 is another',
    'stellar',
    'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA',
  ],
  ['the last character is missing', 'xrp', 'rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYp'],
] as [string, NetworkId, string][])(
  'calls an address broken where %s',
  (_what, network, address) => {
    expect(judgeAddress(address, network)).toBe('broken');
    expect(isBrokenAddress(address)).toBe(true);
  },
);

test.each([
  ['a testnet’s address', 'bitcoin', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx'],
  ['an address of another network', 'tron', '0xde709f2102306220921060314715629080e2fb77'],
  ['a word', 'tron', 'wallet'],
] as [string, NetworkId, string][])('knows %s for foreign', (_what, network, address) => {
  expect(judgeAddress(address, network)).toBe('foreign');
});

const checked = Object.entries(checkedAddresses) as [NetworkId, fc.Arbitrary<string>][];
const plain = Object.entries(plainAddresses) as [NetworkId, fc.Arbitrary<string>][];

describe.each([...checked, ...plain])('on %s', (network, addresses) => {
  test('a sound address is remarked on by nothing but a link', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const codes = remarksOn({ network, address }).map(({ code }) => code);
        expect(codes.filter((code) => code !== 'ticket.check.explorer')).toEqual([]);
      }),
    );
  });
});

describe.each(checked)('on %s', (network, addresses) => {
  const letters = alphabets[network] ?? base58Letters;
  // What stands before the place tells the form.
  const place = { cosmos: 8, cardano: 8, litecoin: 5 }[network as string] ?? 3;

  test('an address with a changed character is remarked on', () => {
    const changed = fc
      .tuple(addresses, fc.nat(), fc.constantFrom(...letters))
      .map(([address, at, letter]) => {
        const index = place + (at % (address.length - place));
        return [address, address.slice(0, index) + letter + address.slice(index + 1)] as const;
      })
      .filter(([address, other]) => address !== other);
    fc.assert(
      fc.property(changed, ([, address]) => {
        const codes = remarksOn({ network, address }).map(({ code }) => code);
        expect(codes).toEqual(['ticket.check.addressChecksum']);
      }),
      // EIP 55 misses one such slip in some thousand.
      { seed: 1 },
    );
  });
});

test('an address tells its network where its form is that network’s alone', () => {
  expect(networksOfAddress('GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ')).toEqual([
    'stellar',
  ]);
  expect(networksOfAddress('1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu')).toEqual([
    'bitcoin',
    'bitcoinCash',
  ]);
  expect(networksOfAddress('hello')).toEqual([]);
});
