import { networkFacts, type NetworkId } from './networks.ts';

/** Whether a transfer on a network to such an address reaches nobody without a memo or tag. */
export function needsMemo(network: NetworkId, address: string): boolean {
  return (networkFacts(network).needsMemo ?? false) && !holdsMemo(address);
}

/** Whether an address holds the tag or memo of the account that it leads to (XLS-5, SEP 23). */
function holdsMemo(address: string): boolean {
  return /^(?:X[0-9A-Za-z]{45,47}|M[0-9A-Z]{67,69})$/.test(address);
}
