import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportMissed } from '../../../../src/client/search-page/missed.ts';
import { starterLocales } from '../../../starter-locales.ts';

const endpoint = 'https://desk.example.org/v1/missed';
let sent: { address: string; body: unknown }[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('navigator', {
    sendBeacon(address: string, body: string) {
      sent.push({ address, body: JSON.parse(body) as unknown });
      return true;
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

test.each(starterLocales)('a query in %s that found nothing is told', async (locale) => {
  const query = { zh: '量子钱包', en: 'quantum wallet', ja: '量子ウォレット', ko: '양자 지갑' }[
    locale
  ];
  await reportMissed(query, 0, locale, endpoint);
  expect(sent).toEqual([{ address: endpoint, body: { query, locale, found: 'nothing' } }]);
});

test('one that perhaps found something says so', async () => {
  await reportMissed('quantum wallet', 3, 'en', endpoint);
  expect(sent.map(({ body }) => body)).toEqual([
    { query: 'quantum wallet', locale: 'en', found: 'perhaps' },
  ]);
});

test.each([undefined, ''])('nothing is sent where the endpoint is %j', async (none) => {
  await reportMissed('quantum wallet', 0, 'en', none);
  expect(sent).toEqual([]);
});

describe('what is sent', () => {
  test.each([
    ['zh', '地址 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed 没收到', '地址 … 没收到'],
    ['en', 'satoshi@example.com cannot sign in', '… cannot sign in'],
    ['ja', '電話 090-1234-5678 に届かない', '電話 … に届かない'],
    ['ko', '010-1234-5678 인증 문자가 안 와요', '… 인증 문자가 안 와요'],
  ])('in %s tells of no person and no payment: %s', async (locale, query, told) => {
    await reportMissed(query, 0, locale, endpoint);
    expect(sent).toMatchObject([{ body: { query: told } }]);
  });

  test.each([
    'satoshi@example.com',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '13812345678',
    '?!…',
    '',
  ])('is nothing where nothing is left of “%s”', async (query) => {
    await reportMissed(query, 0, 'en', endpoint);
    expect(sent).toEqual([]);
  });
});
