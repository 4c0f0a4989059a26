/** A network as a person knows it. */
interface Network {
  /** As exchanges write it, in every language. */
  name: string;
  /** What people write for it, in small letters without blanks or marks. */
  spellings: readonly string[];
  /** Its own coin. */
  coin?: string;
  /** Whether people send that coin on other networks too. */
  sharesCoin?: boolean;
  /** Whether its addresses and hashes are those of Ethereum. */
  isEvm?: boolean;
  /** Whether an exchange tells its customers apart by a memo or tag here. */
  needsMemo?: boolean;
}

/** The networks that we know addresses and hashes of. */
export const networks = {
  bitcoin: {
    name: 'Bitcoin',
    spellings: ['bitcoin', 'btc', 'segwit', 'taproot', '比特币', 'ビットコイン', '비트코인'],
    coin: 'BTC',
  },
  lightning: {
    name: 'Lightning',
    spellings: [
      'lightning',
      'lightningnetwork',
      'bitcoinlightning',
      'bitcoinlightningnetwork',
      'btclightning',
      'lnbtc',
      'btcln',
      'ln',
      '闪电网络',
      'ライトニング',
      'ライトニングネットワーク',
      '라이트닝',
      '라이트닝네트워크',
    ],
  },
  litecoin: {
    name: 'Litecoin',
    spellings: ['litecoin', 'ltc', '莱特币', 'ライトコイン', '라이트코인'],
    coin: 'LTC',
  },
  dogecoin: {
    name: 'Dogecoin',
    spellings: ['dogecoin', 'doge', '狗狗币', 'ドージコイン', '도지코인', '도지'],
    coin: 'DOGE',
  },
  bitcoinCash: {
    name: 'Bitcoin Cash',
    spellings: [
      'bitcoincash',
      'bch',
      '比特币现金',
      '比特现金',
      'ビットコインキャッシュ',
      '비트코인캐시',
    ],
    coin: 'BCH',
  },
  ethereum: {
    name: 'Ethereum (ERC20)',
    spellings: [
      'ethereum',
      'erc20',
      'erc',
      'eth',
      'ether',
      'ethereummainnet',
      '以太坊',
      '以太网络',
      'イーサリアム',
      'イーサ',
      '이더리움',
      '이더',
    ],
    coin: 'ETH',
    sharesCoin: true,
    isEvm: true,
  },
  ethereumClassic: {
    name: 'Ethereum Classic',
    spellings: [
      'ethereumclassic',
      'etc',
      '以太经典',
      '以太坊经典',
      'イーサリアムクラシック',
      '이더리움클래식',
    ],
    coin: 'ETC',
    isEvm: true,
  },
  bsc: {
    name: 'BNB Smart Chain (BEP20)',
    spellings: [
      'bnbsmartchain',
      'binancesmartchain',
      'bnbchain',
      'bsc',
      'bep20',
      'bnb',
      'bscbep20',
      '币安智能链',
      '币安链',
      'bnb智能链',
      'バイナンススマートチェーン',
      'bnbスマートチェーン',
      'bnbチェーン',
      '바이낸스스마트체인',
      '바이낸스체인',
      'bnb스마트체인',
      'bnb체인',
    ],
    coin: 'BNB',
    isEvm: true,
  },
  polygon: {
    name: 'Polygon',
    spellings: [
      'polygon',
      'polygonpos',
      'matic',
      'maticnetwork',
      'pol',
      '马蹄链',
      'ポリゴン',
      '폴리곤',
      '매틱',
    ],
    coin: 'POL',
    sharesCoin: true,
    isEvm: true,
  },
  arbitrum: {
    name: 'Arbitrum One',
    spellings: [
      'arbitrum',
      'arbitrumone',
      'arb',
      'arbone',
      'ethereumarbitrum',
      'アービトラム',
      '아비트럼',
    ],
    coin: 'ARB',
    sharesCoin: true,
    isEvm: true,
  },
  optimism: {
    name: 'OP Mainnet (Optimism)',
    spellings: ['optimism', 'opmainnet', 'op', 'opeth', 'オプティミズム', '옵티미즘'],
    coin: 'OP',
    sharesCoin: true,
    isEvm: true,
  },
  base: {
    name: 'Base',
    spellings: ['base', 'basemainnet', 'basechain', 'ベース', '베이스'],
    isEvm: true,
  },
  avalanche: {
    name: 'Avalanche C-Chain',
    spellings: [
      'avalanche',
      'avalanchecchain',
      'avaxcchain',
      'avaxc',
      'avax',
      'cchain',
      '雪崩',
      '雪崩链',
      'アバランチ',
      '아발란체',
    ],
    coin: 'AVAX',
    sharesCoin: true,
    isEvm: true,
  },
  kaia: {
    name: 'Kaia (Klaytn)',
    spellings: [
      'kaia',
      'klaytn',
      'klay',
      'kct',
      'カイア',
      'クレイトン',
      '카이아',
      '클레이튼',
      '클레이',
    ],
    coin: 'KAIA',
    isEvm: true,
  },
  tron: {
    name: 'TRON (TRC20)',
    spellings: [
      'tron',
      'trc20',
      'trx',
      'trc',
      'trc10',
      'tronnetwork',
      '波场',
      '波场链',
      'トロン',
      '트론',
    ],
    coin: 'TRX',
  },
  solana: {
    name: 'Solana',
    spellings: ['solana', 'sol', 'spl', '索拉纳', 'ソラナ', '솔라나'],
    coin: 'SOL',
  },
  xrp: {
    name: 'XRP Ledger',
    spellings: [
      'xrpledger',
      'xrpl',
      'xrp',
      'ripple',
      '瑞波',
      '瑞波币',
      'リップル',
      'エックスアールピー',
      '리플',
      '엑스알피',
    ],
    coin: 'XRP',
    needsMemo: true,
  },
  stellar: {
    name: 'Stellar',
    spellings: [
      'stellar',
      'stellarlumens',
      'xlm',
      '恒星',
      '恒星币',
      'ステラ',
      'ステラルーメン',
      '스텔라',
      '스텔라루멘',
    ],
    coin: 'XLM',
    needsMemo: true,
  },
  ton: {
    name: 'TON',
    spellings: [
      'ton',
      'theopennetwork',
      'toncoin',
      'tonnetwork',
      'トンコイン',
      'トン',
      '톤',
      '톤코인',
    ],
    coin: 'TON',
    needsMemo: true,
  },
  eos: {
    name: 'EOS (Vaulta)',
    spellings: ['eos', 'eosio', 'vaulta', '柚子币', 'イオス', '이오스', '볼타'],
    coin: 'EOS',
    needsMemo: true,
  },
  cosmos: {
    name: 'Cosmos Hub',
    spellings: ['cosmos', 'cosmoshub', 'atom', '阿童木', 'コスモス', '코스모스'],
    coin: 'ATOM',
    needsMemo: true,
  },
  cardano: {
    name: 'Cardano',
    spellings: ['cardano', 'ada', '卡尔达诺', '艾达币', 'カルダノ', 'エイダ', '카르다노', '에이다'],
    coin: 'ADA',
  },
  hedera: {
    name: 'Hedera',
    spellings: ['hedera', 'hederahashgraph', 'hbar', 'ヘデラ', '헤데라'],
    coin: 'HBAR',
    needsMemo: true,
  },
  nem: {
    name: 'NEM',
    spellings: ['nem', 'xem', '新经币', 'ネム', '넴'],
    coin: 'XEM',
    needsMemo: true,
  },
} as const satisfies Record<string, Network>;

/** A network that we know. */
export type NetworkId = keyof typeof networks;

/** Every network that we know. */
export const networkIds = Object.keys(networks) as NetworkId[];

/** What is known of a network. */
export function networkFacts(id: NetworkId): Network {
  return networks[id];
}
