import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benignTickets } from '../../lab/guard/cases/tickets.ts';
import { positives } from '../../lab/guard/cases/positives.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { findSecrets } from '../../../src/secrets/find-secrets.ts';
import { mayHoldSecret } from '../../../src/secrets/may-hold-secret.ts';

/** Whether the guard finds something where the first look saw no sign of it. */
async function isOverlooked(text: string): Promise<boolean> {
  if (mayHoldSecret(text)) return false;
  const found = [await findSecrets(text), await findSecrets(text, { isQuery: true })];
  return found.flat().length > 0;
}

describe('the first look overlooks nothing that the guard finds', () => {
  const texts = positives(2, 2, 7).map(({ text }) => text);

  test('in secrets as people write them, whole, cut or on one line', async () => {
    const overlooked = [];
    for (const text of texts) {
      const ways = [text, text.slice(0, 200), text.slice(20), text.replace(/\s*\n\s*/g, ' ')];
      for (const way of ways) if (await isOverlooked(way)) overlooked.push(way);
    }
    expect(overlooked).toEqual([]);
  });

  test('in pieces of them and of tickets, put together by chance', async () => {
    const pieces = [...texts, ...locales.flatMap((locale) => benignTickets(locale, 4000, 7))];
    const piece = fc
      .tuple(fc.constantFrom(...pieces), fc.nat(120), fc.integer({ min: 1, max: 80 }))
      .map(([text, start, size]) => text.slice(start, start + size));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async (some) => {
        expect(await isOverlooked(some.join(' '))).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    'pw: abc-12',
    'password is 4321',
    'パスワードはsakura',
    '密码 a1b2c',
    'PIN: pass?x',
    'https://me:word@a.example',
    'secret: abcd efgh ij23 klmn',
    'your code is 345 678',
    '-----BEGIN PRIVATE KEY-----\nab cd ef gh\n-----END PRIVATE KEY-----',
  ])('in what is barely a secret: %s', async (text) => {
    expect((await findSecrets(text, { isQuery: true })).length).toBeGreaterThan(0);
    expect(mayHoldSecret(text)).toBe(true);
  });
});

describe('for an ordinary query no more is loaded', () => {
  test.each([
    ['zh', '提币一直没有到账怎么办'],
    ['zh', 'USDT TRC20 ERC20 手续费'],
    ['zh', '忘记密码怎么重置'],
    ['en', 'withdraw USDT on TRC20'],
    ['en', 'how do I change my password?'],
    ['en', '2FA code not accepted'],
    ['ja', 'パスワードを忘れました'],
    ['ja', '出金が24時間たっても届かない'],
    ['ko', '비밀번호를 바꾸고 싶어요'],
    ['ko', '출금 수수료 얼마'],
  ])('in %s: %s', (_locale, query) => expect(mayHoldSecret(query)).toBe(false));
});
