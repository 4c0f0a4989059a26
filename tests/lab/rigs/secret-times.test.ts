import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../src/secrets/find-secrets.ts';
import { mayHoldSecret } from '../../../src/secrets/may-hold-secret.ts';

test('a long text is looked at in no time', () => {
  const started = performance.now();
  for (const piece of ['a1', 'ab ', 'Kx ', '1, ', 'aa-', '怎', 'あい', 'password ']) {
    mayHoldSecret(piece.repeat(10_000));
  }
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('time grows with the length of a text, whatever it is:', () => {
  const size = 200_000;
  test.each([
    ['one letter', 'a'],
    ['blanks', ' '],
    ['digits', '1234567890'],
    ['groups of digits', '4111 '],
    ['hexadecimal groups', 'ab:'],
    ['words of a list', `${english.slice(0, 40).join(' ')} `],
    ['Chinese', '的一是在不了有和'],
    ['zero-width characters', 'a\u200b'],
    ['letters with marks', 'e\u0301'],
    ['beginnings of keys', '-----BEGIN PRIVATE KEY-----\n'],
    ['beginnings of keystores', '"crypto": {"kdf'],
    ['names without values', 'password: '],
    ['brackets', '[1,'],
    ['pieces like keys', '5HueCGU8rMjxE '],
  ])('%s', async (_name, piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const started = performance.now();
    await findSecrets(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
