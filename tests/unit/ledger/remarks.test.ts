import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remarksOn } from '../../../src/ledger/remarks.ts';

const hash = 'ab54'.repeat(16);
const signature = '5'.repeat(88).replace(/^55/, '21');
const evm = '0xde709f2102306220921060314715629080e2fb77';
const stellar = 'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ';
const bitcoin = 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4';
const codesOn = (evidence: Record<string, string>) =>
  remarksOn(evidence).map(({ field, code }) => `${field}: ${code.replace('ticket.check.', '')}`);

describe('a TXID', () => {
  test.each([
    ['TRC20', hash, `https://tronscan.org/#/transaction/${hash}`],
    ['TRC20', `0x${hash}`, `https://tronscan.org/#/transaction/${hash}`],
    ['BTC', hash, `https://mempool.space/tx/${hash}`],
    ['ERC20', `0x${hash}`, `https://etherscan.io/tx/0x${hash}`],
    ['ERC20', hash, `https://etherscan.io/tx/0x${hash}`],
    ['BSC', `０ｘ${hash}`, `https://bscscan.com/tx/0x${hash}`],
    ['XRP', hash.toUpperCase(), `https://xrpscan.com/tx/${hash.toUpperCase()}`],
    ['Solana', signature, `https://solscan.io/tx/${signature}`],
  ])('on %s is sound as %s, and leads to an explorer', (network, txid, href) => {
    expect(remarksOn({ network, txid })).toEqual([
      {
        field: 'txid',
        code: 'ticket.check.explorer',
        values: { site: new URL(href).hostname },
        href,
      },
    ]);
  });

  test('finds its explorer by the coin, or by the address', () => {
    expect(remarksOn({ asset: 'ltc', txid: hash })[0]?.href).toContain('litecoinspace.org');
    expect(remarksOn({ txid: hash, address: stellar })[0]?.href).toContain('stellar.expert');
    expect(remarksOn({ txid: hash })).toEqual([]);
  });

  test.each([
    ['too short', 'TRC20', hash.slice(1), 'txid: txidForm'],
    ['cut by an app', 'TRC20', `${hash.slice(0, 8)}...${hash.slice(-8)}`, 'txid: txidForm'],
    ['of another network', 'TRC20', signature, 'txid: txidForm'],
    ['an order number', '', 'W20261120-8841', 'txid: txidFormOfAny'],
    ['an address', 'ERC20', evm, 'txid: txidIsAddress'],
    ['an address of any network', '', stellar, 'txid: txidIsAddress'],
  ])('is remarked on where it is %s', (_what, network, txid, expected) => {
    expect(codesOn({ network, txid })).toEqual([expected]);
  });

  test.each([
    `https://tronscan.org/#/transaction/${hash}`,
    `https://example.com/tx/${hash}?tab=logs#top`,
    `TXID: ${hash}。`,
    (hash.match(/.{8}/g) ?? []).join(' '),
  ])('is offered where it stands in “%s”', (txid) => {
    expect(remarksOn({ network: 'TRC20', txid })).toEqual([
      { field: 'txid', code: 'ticket.check.meant', values: { value: hash }, replacement: hash },
    ]);
  });

  test('is no matter where there are two of them', () => {
    expect(codesOn({ network: 'BTC', txid: `${hash}, ${hash.replace('a', 'b')}` })).toEqual([]);
  });
});

describe('an address', () => {
  test('leads to an explorer where no TXID does', () => {
    expect(remarksOn({ network: 'ERC20', address: evm })[0]?.href).toBe(
      `https://etherscan.io/address/${evm}`,
    );
    expect(codesOn({ network: 'ERC20', address: evm, txid: `0x${hash}` })).toEqual([
      'txid: explorer',
    ]);
  });

  test('of another network names both', () => {
    expect(remarksOn({ network: 'TRC20', address: stellar })).toEqual([
      {
        field: 'address',
        code: 'ticket.check.addressNetwork',
        values: { network: 'TRON (TRC20)', other: 'Stellar' },
      },
    ]);
    expect(remarksOn({ network: 'TRC20', address: evm })[0]?.values?.['other']).toBe(
      'Ethereum (ERC20) …',
    );
    expect(codesOn({ asset: 'BTC', address: evm })).toEqual(['address: addressNetwork']);
  });

  test.each([
    ['of no form', 'TRC20', 'my wallet', 'address: addressForm'],
    ['a TXID', 'TRC20', hash, 'address: addressIsTxid'],
    ['a TXID, where no network is named', '', hash, 'address: addressIsTxid'],
    [
      'broken, where no network is named',
      '',
      `${stellar.slice(0, -1)}A`,
      'address: addressChecksum',
    ],
    ['an explorer’s page', 'ERC20', `https://etherscan.io/address/${evm}`, 'address: meant'],
    ['written in groups', 'XLM', (stellar.match(/.{8}/g) ?? []).join(' '), 'address: meant'],
  ])('is remarked on where it is %s', (_what, network, address, expected) => {
    expect(codesOn({ network, address })).toEqual([expected]);
  });

  test('may stand in a wallet’s link, and in full width', () => {
    expect(codesOn({ network: 'BTC', address: `bitcoin:${bitcoin}?amount=0.1` })).toEqual([
      'address: explorer',
    ]);
    expect(codesOn({ network: 'BTC', address: `\u200e${bitcoin} ` })).toEqual([
      'address: explorer',
    ]);
  });
});

describe('a memo', () => {
  test.each(['XRP', 'XLM', 'EOS', 'ATOM', 'USDT (TON)', 'HBAR', 'XEM'])(
    'is missed on %s',
    (network) => {
      expect(codesOn({ network, memo: ' ' })).toEqual(['memo: memo']);
      expect(codesOn({ network, memo: '12345' })).toEqual([]);
      expect(codesOn({ network })).toEqual([]);
    },
  );

  test('is missed by the coin alone, and not where the address holds it', () => {
    expect(codesOn({ asset: 'XRP', memo: '' })).toEqual(['memo: memo']);
    expect(codesOn({ asset: 'XRP', network: 'BEP20', memo: '' })).toEqual([]);
    const tagged = 'XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8yuPT7y4xaEHi';
    expect(codesOn({ network: 'XRP', address: tagged, memo: '' })).toEqual(['address: explorer']);
    expect(codesOn({ network: 'TRC20', memo: '' })).toEqual([]);
  });
});

test('nothing is said of a network that is not known', () => {
  expect(remarksOn({ network: 'Sui', txid: 'abc', address: `0x${hash}`, memo: '' })).toEqual([]);
  expect(remarksOn({ asset: 'SUI', address: `0x${hash}` })).toEqual([]);
  expect(remarksOn({})).toEqual([]);
});

test('no text makes it fail, and what is offered is remarked on no more', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(hash, evm, stellar),
  );
  const network = fc.constantFrom('', 'TRC20', 'ERC20', 'SOL', 'TON', 'XRP', 'BCH', 'NEM', 'HBAR');
  fc.assert(
    fc.property(network, text, text, (name, txid, address) => {
      for (const { field, replacement } of remarksOn({ network: name, txid, address })) {
        if (!replacement) continue;
        const mended = { network: name, txid, address, [field]: replacement };
        const codes = remarksOn(mended).filter((one) => one.field === field);
        expect(codes.map(({ code }) => code).filter((code) => !code.endsWith('explorer'))).toEqual(
          [],
        );
      }
    }),
  );
});
