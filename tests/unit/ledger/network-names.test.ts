import { describe, expect, test } from 'vitest';
import { networkOf, networkOfCoin } from '../../../src/ledger/network-names.ts';
import { networkFacts, networkIds } from '../../../src/ledger/networks.ts';

const ways: Record<string, string[]> = {
  tron: [
    'TRC20',
    'trc-20',
    'TRC 20',
    'ＴＲＣ２０',
    'USDT-TRC20',
    'Tron (TRC20)',
    'Tron network',
    'TRX',
    '波场',
    '波场网络',
    '波场（TRC20）',
    'トロン',
    '트론 네트워크',
    'トロンネットワーク',
  ],
  ethereum: [
    'ERC20',
    'erc-20',
    'Ethereum',
    'ETH',
    'Ethereum (ERC20)',
    '以太坊',
    '以太坊主网',
    'イーサリアム',
    '이더리움',
    '이더리움 (ERC-20)',
    'USDT(ERC20)',
  ],
  bsc: [
    'BEP20',
    'BEP-20 (BSC)',
    'BNB Smart Chain (BEP20)',
    'Binance Smart Chain',
    '币安智能链',
    'BNBスマートチェーン',
    '바이낸스 스마트 체인',
    'BTC (BEP20)',
    'BTCB on BSC',
  ],
  bitcoin: [
    'BTC',
    'Bitcoin',
    'Bitcoin network',
    'BTC-SegWit',
    '比特币',
    'ビットコイン',
    '비트코인 네트워크',
  ],
  bitcoinCash: ['Bitcoin Cash', 'BCH', 'ビットコイン キャッシュ', '비트코인 캐시'],
  lightning: ['Lightning', 'Bitcoin Lightning Network', 'BTC Lightning', '闪电网络', '라이트닝'],
  ethereumClassic: ['Ethereum Classic', 'ETC', '이더리움 클래식'],
  arbitrum: ['Arbitrum One', 'ETH (Arbitrum)', 'ARB'],
  optimism: ['Optimism', 'OP Mainnet', 'ETH - Optimism'],
  avalanche: ['AVAX C-Chain', 'Avalanche C Chain', 'AVAXC', '雪崩链'],
  polygon: ['Polygon', 'MATIC', 'Polygon POS', '폴리곤'],
  base: ['Base', 'ETH Base'],
  solana: ['SOL', 'Solana', 'SPL', 'ソラナ', '솔라나'],
  xrp: ['XRP', 'Ripple', 'XRP Ledger', 'リップル', '리플'],
  stellar: ['XLM', 'Stellar Lumens', '스텔라루멘'],
  ton: ['TON', 'The Open Network', 'USDT (TON)', '톤코인'],
  kaia: ['Kaia', 'Klaytn', '클레이튼'],
  cosmos: ['ATOM', 'Cosmos Hub', '코스모스'],
};

describe.each(Object.entries(ways))('%s is known', (id, writings) => {
  test.each(writings)('as %s', (writing) => expect(networkOf(writing)).toBe(id));
});

test.each(['', 'wallet', 'TRC20 or ERC20?', 'BEP2', 'zkSync Era', 'Sui', 'https://example.com'])(
  'nothing is made of “%s”',
  (writing) => expect(networkOf(writing)).toBeNull(),
);

test('a coin with one home tells the network, a coin with several does not', () => {
  expect(networkOfCoin(' xrp ')).toBe('xrp');
  expect(networkOfCoin('BTC')).toBe('bitcoin');
  expect(['ETH', 'USDT', 'USDC', 'POL', ''].map(networkOfCoin)).toEqual(Array(5).fill(null));
});

test('no spelling stands for two networks, and each is found as it is named', () => {
  const all = networkIds.flatMap((id) => networkFacts(id).spellings);
  expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  for (const id of networkIds) {
    expect(networkOf(networkFacts(id).name), id).toBe(id);
    for (const spelling of networkFacts(id).spellings) expect(networkOf(spelling)).toBe(id);
  }
});
