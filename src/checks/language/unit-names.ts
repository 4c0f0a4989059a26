import { networks } from '../../ledger/networks.ts';

/** Symbols of sizes and measures that are written in Latin in every language; letters alone (5G, 4K, 3D) are no units. */
const measures = ['kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'kbps', 'Mbps', 'Gbps'];
const lengths = ['mm', 'cm', 'km', 'kg', 'mg', 'ml', 'ms', 'Hz', 'kHz', 'MHz', 'GHz', 'px', 'dpi'];

/** Coins that are tokens of networks, not a network's own. */
const tokens = ['USDT', 'USDC', 'DAI', 'WBTC', 'sat', 'sats', 'Gwei', 'gwei'];

const coins = Object.values(networks).flatMap((network) =>
  'coin' in network ? [network.coin] : [],
);

/** What stands behind a number as its unit: measures, currencies (ISO 4217) and coins; the longest first. */
export const unitNames: readonly string[] = [
  ...new Set([...measures, ...lengths, ...tokens, ...coins, ...Intl.supportedValuesOf('currency')]),
].toSorted((a, b) => b.length - a.length);
