import {
  anyOf,
  bech32Of,
  evm,
  form,
  nem,
  segwit,
  solana,
  stellar,
  ton,
  versioned,
  xrp,
  type AddressForm,
  type Verdict,
} from './address-forms.ts';
import { isCashAddress } from './checksums.ts';
import { networkIds, type NetworkId } from './networks.ts';

/** Addresses of Bitcoin before SegWit, which Bitcoin Cash still takes. */
const legacy = versioned(/^[13][0-9A-Za-z]{24,34}$/, 0x00, 0x05);

const forms: Record<NetworkId, AddressForm> = {
  bitcoin: anyOf(legacy, segwit('bc')),
  lightning: form(/^(?:ln(?:bc|url)1?[0-9a-z]{20,}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i),
  litecoin: anyOf(
    versioned(/^[LM3][0-9A-Za-z]{24,34}$/, 0x30, 0x32, 0x05),
    segwit('ltc'),
    form(/^ltcmweb1[0-9a-z]{90,}$/i),
  ),
  dogecoin: versioned(/^[DA9][0-9A-Za-z]{24,34}$/, 0x1e, 0x16),
  bitcoinCash: anyOf(legacy, form(/^[qpzr][0-9a-z]{41,}$/i, isCashAddress)),
  ethereum: evm,
  ethereumClassic: evm,
  bsc: evm,
  polygon: evm,
  arbitrum: evm,
  optimism: evm,
  base: evm,
  avalanche: evm,
  kaia: evm,
  tron: versioned(/^T[0-9A-Za-z]{32,34}$/, 0x41),
  solana,
  xrp,
  stellar,
  ton,
  // An account's name, without a checksum.
  eos: form(/^[a-z1-5.]{1,12}[a-j1-5.]?$/),
  cosmos: bech32Of('cosmos', 20, 32),
  // Shelley (CIP 19): a header with one hash or two; pointers are longer by some bytes. Then Byron.
  cardano: anyOf(
    bech32Of('addr', 29, 57, ...Array.from({ length: 12 }, (_none, more) => 30 + more)),
    form(/^(?:Ae2|DdzFF)[1-9A-HJ-NP-Za-km-z]{50,110}$/),
  ),
  hedera: anyOf(form(/^0\.0\.\d{1,12}(?:-[a-z]{5})?$/), evm),
  nem,
};

/** Networks whose addresses look like any word. */
const untelling: readonly NetworkId[] = ['eos', 'lightning'];

/** What an address is to a network. */
export function judgeAddress(address: string, network: NetworkId): Verdict {
  return forms[network](address);
}

/** The networks that an address is sound on. */
export function networksOfAddress(address: string): NetworkId[] {
  return networkIds.filter((id) => !untelling.includes(id) && forms[id](address) === 'sound');
}

/** Whether an address has the form of some network and the checksum of none. */
export function isBrokenAddress(address: string): boolean {
  const verdicts = networkIds
    .filter((id) => !untelling.includes(id))
    .map((id) => forms[id](address));
  return verdicts.includes('broken') && !verdicts.includes('sound');
}
