import { describe, expect, test } from 'vitest';
import { redacted } from '../../../src/secrets/redact.ts';

describe('of what tells of a person or a payment nothing is left:', () => {
  test.each([
    // Each address is a public example: EIP-55, BIP 173, BIP 350, Satoshi's first block, documentation.
    ['an EVM address', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['a Bitcoin address', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['a SegWit address', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['a SegWit address in capitals', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
    ['a Taproot address', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
    ['a Tron address', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    ['a Solana address', 'So11111111111111111111111111111111111111112'],
    ['a transaction hash', '4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b'],
    ['a long run of letters alone', 'abcdefghijklmnopqrstuvwxyzabcdef'],
    ['an account code', 'X7K2M9Q4T8W1Z5'],
    ['an e-mail', 'satoshi.n+help@mail.example.com'],
    ['an e-mail in full width', 'ｍｅ＠example.com'],
    ['an unfinished e-mail', 'satoshi@'],
    ['a web address', 'https://example.com/claim?id=7&name=me'],
    ['a telephone number', '13812345678'],
    ['a telephone number with its country', '+81 90-1234-5678'],
    ['a telephone number with dots', '02.345.6789'],
    ['a telephone number in full width', '０９０１２３４５６７８'],
    ['a card number', '4111 1111 1111 1111'],
    ['a resident number', '900101-1234567'],
    ['an IP address', '192.168.10.15'],
  ])('%s', (_name, personal) => {
    expect(redacted(personal)).toBe('…');
    expect(redacted(`where is ${personal} now?`)).toMatch(/^where is … ?now\?$/);
  });
});

describe('what stands around it is left', () => {
  test.each([
    ['zh', '地址0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed没收到', '地址…没收到'],
    ['zh', '手机号13812345678收不到验证码', '手机号…收不到验证码'],
    ['en', 'Sent to satoshi@example.com, then to hal@example.com', 'Sent to …, then to …'],
    ['ja', '電話 090-1234-5678 に届かない', '電話 … に届かない'],
    ['ko', '010-1234-5678 인증 문자가 안 와요', '… 인증 문자가 안 와요'],
  ])('in %s: %s', (_locale, text, left) => {
    expect(redacted(text)).toBe(left);
  });

  test('of several beside each other one ellipsis', () => {
    expect(redacted('satoshi@example.com 13812345678 hal@example.com')).toBe('…');
  });

  test('and redacting again changes nothing', () => {
    const once = redacted('from 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa to satoshi@example.com');
    expect(once).toBe('from … to …');
    expect(redacted(once).replaceAll('...', '…')).toBe(once);
  });
});

describe('an ordinary question is left as it is:', () => {
  test.each([
    ['zh', '提币24小时还没到账怎么办'],
    ['zh', 'USDT 从 TRC20 转到 ERC20'],
    ['zh', '订单12345'],
    ['en', 'How do I turn on 2FA?'],
    ['en', "Can't withdraw 0.5 BTC to a bech32 address"],
    ['en', 'fee of 10 USDT on BEP20'],
    ['en', 'is BIP39 the same as BIP44'],
    ['en', 'an internationalization of counterrevolutionaries'],
    ['ja', 'パスワードを忘れた'],
    ['ja', 'USDTの最低出金額は10ですか'],
    ['ko', '출금이 3시간째 안 와요'],
    ['ko', '카카오톡 2단계 인증'],
    ['every language', 'TXID'],
  ])('%s: %s', (_locale, text) => {
    expect(redacted(text)).toBe(text);
  });

  test('save for width and blanks around it', () => {
    expect(redacted('　ＴＸＩＤ　')).toBe('TXID');
    expect(redacted('')).toBe('');
  });
});
