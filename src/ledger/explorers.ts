import { networkFacts, type NetworkId } from './networks.ts';
import { plainHash } from './transactions.ts';

/** A public explorer: its pages for a hash and for an address stand at these beginnings. */
interface Explorer {
  transaction: string;
  address: string;
}

/** Networks of the explorer that Etherscan made, each at an address of its own. */
const scan = (host: string): Explorer => ({
  transaction: `https://${host}/tx/`,
  address: `https://${host}/address/`,
});

const explorers: Partial<Record<NetworkId, Explorer>> = {
  bitcoin: scan('mempool.space'),
  litecoin: scan('litecoinspace.org'),
  dogecoin: {
    transaction: 'https://blockchair.com/dogecoin/transaction/',
    address: 'https://blockchair.com/dogecoin/address/',
  },
  bitcoinCash: {
    transaction: 'https://blockchair.com/bitcoin-cash/transaction/',
    address: 'https://blockchair.com/bitcoin-cash/address/',
  },
  ethereum: scan('etherscan.io'),
  ethereumClassic: scan('etc.blockscout.com'),
  bsc: scan('bscscan.com'),
  polygon: scan('polygonscan.com'),
  arbitrum: scan('arbiscan.io'),
  optimism: scan('optimistic.etherscan.io'),
  base: scan('basescan.org'),
  avalanche: scan('snowtrace.io'),
  kaia: scan('kaiascan.io'),
  tron: {
    transaction: 'https://tronscan.org/#/transaction/',
    address: 'https://tronscan.org/#/address/',
  },
  solana: { transaction: 'https://solscan.io/tx/', address: 'https://solscan.io/account/' },
  xrp: { transaction: 'https://xrpscan.com/tx/', address: 'https://xrpscan.com/account/' },
  stellar: {
    transaction: 'https://stellar.expert/explorer/public/tx/',
    address: 'https://stellar.expert/explorer/public/account/',
  },
  ton: { transaction: 'https://tonviewer.com/transaction/', address: 'https://tonviewer.com/' },
  cosmos: scan('www.mintscan.io/cosmos'),
  cardano: {
    transaction: 'https://cardanoscan.io/transaction/',
    address: 'https://cardanoscan.io/address/',
  },
  hedera: {
    transaction: 'https://hashscan.io/mainnet/transaction/',
    address: 'https://hashscan.io/mainnet/account/',
  },
};

/** Where a transaction can be looked up, or null where we know of no explorer. */
export function transactionHref(hash: string, network: NetworkId): string | null {
  const explorer = explorers[network];
  const plain = plainHash(hash, networkFacts(network).isEvm ?? false);
  return explorer ? explorer.transaction + encodeURIComponent(plain) : null;
}

/** Where an address can be looked up, or null where we know of no explorer. */
export function addressHref(address: string, network: NetworkId): string | null {
  const explorer = explorers[network];
  return explorer ? explorer.address + encodeURIComponent(address) : null;
}
