import { isBrokenAddress, judgeAddress, networksOfAddress } from './addresses.ts';
import { addressHref, transactionHref } from './explorers.ts';
import { networkOf, networkOfCoin } from './network-names.ts';
import { networkFacts, type NetworkId } from './networks.ts';
import type { Remark } from './remark.ts';
import { isTransaction, transactionsIn } from './transactions.ts';

export type { Remark } from './remark.ts';

/**
 * What is worth a second look in the evidence of a transfer, by the fields `network`, `asset`, `txid`,
 * `address` and `memo` as far as they are there. On a network that we do not know nothing is remarked.
 */
export function remarksOn(evidence: Readonly<Record<string, string>>): Remark[] {
  const [network = '', asset = '', txid = '', address = ''] = [
    evidence['network'],
    evidence['asset'],
    evidence['txid'],
    withoutScheme(evidence['address'] ?? ''),
  ].map((written) => plain(written ?? ''));
  const named = network ? networkOf(network) : networkOfCoin(asset);
  if (network && !named) return [];
  const remarks = [...onTransaction(txid, named, address), ...onAddress(address, named, txid)];
  const isBare = evidence['memo'] !== undefined && plain(evidence['memo']) === '';
  if (named && isBare && needsMemo(named, address)) {
    const { name } = networkFacts(named);
    remarks.push({ field: 'memo', code: 'ticket.check.memo', values: { network: name } });
  }
  return remarks;
}

function onTransaction(txid: string, network: NetworkId | null, address: string): Remark[] {
  if (txid === '') return [];
  if (isTransaction(txid, network)) {
    const at = network ?? soleOf(networksOfAddress(address));
    return explorerRemark('txid', at && transactionHref(txid, at));
  }
  if (networksOfAddress(txid).length > 0) {
    return [{ field: 'txid', code: 'ticket.check.txidIsAddress' }];
  }
  const held = transactionsIn(txid, network);
  if (held.length > 0) return meantRemark('txid', held);
  if (!network) return [{ field: 'txid', code: 'ticket.check.txidFormOfAny' }];
  const values = { network: networkFacts(network).name };
  return [{ field: 'txid', code: 'ticket.check.txidForm', values }];
}

function onAddress(address: string, network: NetworkId | null, txid: string): Remark[] {
  if (address === '') return [];
  const homes = networksOfAddress(address);
  const verdict = network && judgeAddress(address, network);
  if (verdict === 'sound' || (!network && homes.length > 0)) {
    const at = network ?? soleOf(homes);
    // One link is enough: the transaction's page leads to the address.
    return txid ? [] : explorerRemark('address', at && addressHref(address, at));
  }
  if (verdict === 'broken' || (!network && isBrokenAddress(address))) {
    return [{ field: 'address', code: 'ticket.check.addressChecksum' }];
  }
  const words = [...address.split(/[^0-9A-Za-z]+/), address.replace(/\s/g, '')];
  const held = words.filter((word) => isAddress(word, network));
  if (held.length > 0) return meantRemark('address', held);
  // Some networks that we do not know have addresses of 0x and 64 digits.
  if (isTransaction(address, network) && (network || !address.startsWith('0x'))) {
    return [{ field: 'address', code: 'ticket.check.addressIsTxid' }];
  }
  return network ? [mismatch(network, homes)] : [];
}

function isAddress(word: string, network: NetworkId | null): boolean {
  const homes = networksOfAddress(word);
  return network ? homes.includes(network) : homes.length > 0;
}

function mismatch(network: NetworkId, homes: NetworkId[]): Remark {
  const { name } = networkFacts(network);
  if (homes.length === 0) {
    return { field: 'address', code: 'ticket.check.addressForm', values: { network: name } };
  }
  const [first = '', ...more] = homes.map((id) => networkFacts(id).name);
  const other = more.length > 2 ? `${first} …` : [first, ...more].join(' / ');
  return {
    field: 'address',
    code: 'ticket.check.addressNetwork',
    values: { network: name, other },
  };
}

/** Offers what a longer text holds, where that is one thing. */
function meantRemark(field: string, held: string[]): Remark[] {
  const value = soleOf([...new Set(held)]);
  if (!value) return [];
  return [{ field, code: 'ticket.check.meant', values: { value }, replacement: value }];
}

function explorerRemark(field: string, href: string | null): Remark[] {
  if (!href) return [];
  const site = new URL(href).hostname.replace(/^www\./, '');
  return [{ field, code: 'ticket.check.explorer', values: { site }, href }];
}

/** What was copied, in the width of letters that addresses have, without invisible characters. */
function plain(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** An address without what a link to a wallet puts around it, as in `bitcoin:…?amount=1` (BIP 21). */
function withoutScheme(address: string): string {
  return address.includes('//') ? address : address.replace(/^[a-z]+:|\?.*$/gi, '');
}

function soleOf<T>(list: readonly T[]): T | null {
  return (list.length === 1 ? list[0] : undefined) ?? null;
}

/** Whether a transfer on a network to such an address reaches nobody without a memo or tag. */
function needsMemo(network: NetworkId, address: string): boolean {
  return (networkFacts(network).needsMemo ?? false) && !holdsMemo(address);
}

/** Whether an address holds the tag or memo of the account that it leads to (XLS-5, SEP 23). */
function holdsMemo(address: string): boolean {
  return /^(?:X[0-9A-Za-z]{45,47}|M[0-9A-Z]{67,69})$/.test(address);
}
