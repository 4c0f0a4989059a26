import { base32nopad, base58, base64url, bech32, bech32m } from '@scure/base';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base58check, crc16, decodeXrp, isSame } from './checksums.ts';

/**
 * What a form says of a text: `sound`; `broken`, where it has the form and a character is wrong or
 * missing; `foreign`, where it is something else.
 */
export type Verdict = 'sound' | 'broken' | 'foreign';

/** One form of addresses. */
export type AddressForm = (text: string) => Verdict;

/** A form known by its outside, whose inside `isSound` judges; what that throws counts as broken. */
export function form(
  outside: RegExp,
  isSound: (text: string) => boolean = () => true,
): AddressForm {
  return (text) => {
    if (!outside.test(text)) return 'foreign';
    try {
      return isSound(text) ? 'sound' : 'broken';
    } catch {
      return 'broken';
    }
  };
}

/** Any of several forms, by the kindest of their verdicts. */
export function anyOf(...forms: AddressForm[]): AddressForm {
  return (text) => {
    const verdicts = forms.map((one) => one(text));
    return (
      verdicts.find((one) => one === 'sound') ??
      verdicts.find((one) => one === 'broken') ??
      'foreign'
    );
  };
}

/** Base58Check with a version byte and a hash of 20 bytes, known by its first letters. */
export function versioned(outside: RegExp, ...versions: number[]): AddressForm {
  return form(outside, (text) => {
    const bytes = base58check.decode(text);
    return bytes.length === 21 && versions.some((version) => version === bytes[0]);
  });
}

/** A SegWit address: Bech32 for version 0 (BIP 173), Bech32m from 1 on (BIP 350). */
export function segwit(prefix: string): AddressForm {
  return form(new RegExp(`^${prefix}1[0-9a-z]{5,90}$`, 'i'), (text) => {
    const isFirst = text[prefix.length + 1]?.toLowerCase() === 'q';
    const { words } = (isFirst ? bech32 : bech32m).decode(text);
    const [version = 17, ...program] = words;
    const { length } = bech32.fromWords(program);
    if (version === 0) return length === 20 || length === 32;
    return version <= 16 && length >= 2 && length <= 40;
  });
}

/** Bech32 with a prefix, around any of some numbers of bytes; of any length, as Cardano has it (CIP 19). */
export function bech32Of(prefix: string, ...lengths: number[]): AddressForm {
  return form(new RegExp(`^${prefix}1[0-9a-z]{6,}$`, 'i'), (text) =>
    lengths.includes(bech32.fromWords(bech32.decode(text, false).words).length),
  );
}

/** An address of Ethereum and its like; one in mixed case bears a checksum in it (EIP 55). */
export const evm = form(/^0x[0-9a-z]{39,41}$/i, (text) => {
  const digits = text.slice(2);
  if (!/^[0-9a-f]{40}$/i.test(digits)) return false;
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return true;
  const hash = bytesToHex(keccak_256(utf8ToBytes(lower)));
  return [...lower].every(
    (digit, index) =>
      (parseInt(hash.charAt(index), 16) >= 8 ? digit.toUpperCase() : digit) === digits[index],
  );
});

/** A public key in Base58, without a checksum. */
export const solana = form(
  /^[1-9A-HJ-NP-Za-km-z]{32,44}$/,
  (text) => base58.decode(text).length === 32,
);

/** A classic address, or an X-address, which holds its tag (XLS-5). */
export const xrp = anyOf(
  form(/^r[0-9A-Za-z]{23,34}$/, (text) => {
    const bytes = decodeXrp(text);
    return bytes.length === 21 && bytes[0] === 0;
  }),
  form(/^X[0-9A-Za-z]{45,47}$/, (text) => {
    const bytes = decodeXrp(text);
    return bytes.length === 31 && bytes[0] === 0x05 && bytes[1] === 0x44;
  }),
);

/** An account, a muxed account, which holds its memo, or a contract (SEP 23). */
export const stellar = anyOf(
  strKey(/^G[0-9A-Z]{54,56}$/, 6 << 3, 32),
  strKey(/^M[0-9A-Z]{67,69}$/, 12 << 3, 40),
  strKey(/^C[0-9A-Z]{54,56}$/, 2 << 3, 32),
);

function strKey(outside: RegExp, version: number, length: number): AddressForm {
  return form(outside, (text) => {
    const bytes = base32nopad.decode(text);
    const body = bytes.subarray(0, -2);
    const [low = 0, high = 0] = bytes.subarray(-2);
    return body.length === length + 1 && body[0] === version && crc16(body) === (high << 8) + low;
  });
}

/** The user-friendly form with its checksum, or the raw one (TEP 2). */
export const ton = anyOf(
  form(/^[EUk0][Qf][\w+/-]{45,46}$/, (text) => {
    const bytes = base64url.decode(text.replaceAll('+', '-').replaceAll('/', '_'));
    const [high = 0, low = 0] = bytes.subarray(34);
    return bytes.length === 36 && crc16(bytes.subarray(0, 34)) === (high << 8) + low;
  }),
  form(/^(?:0|-1):[0-9a-f]{64}$/i),
);

/** 25 bytes in Base32, four of them a Keccak-256 of the rest; often written in groups. */
export const nem = form(/^N[0-9A-Z-]{38,46}$/i, (text) => {
  const bytes = base32nopad.decode(text.replaceAll('-', '').toUpperCase());
  const body = bytes.subarray(0, 21);
  return bytes.length === 25 && isSame(keccak_256(body).subarray(0, 4), bytes.subarray(21));
});
