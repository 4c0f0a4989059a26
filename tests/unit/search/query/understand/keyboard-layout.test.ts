import { describe, expect, test } from 'vitest';
import { otherLayout } from '../../../../../src/search/query/understand/keyboard-layout.ts';

describe('what was keyed in the other layout is read as it was meant', () => {
  test.each([
    ['cnfrma', '출금'],
    ['dlqrma', '입금'],
    ['dlqrma wldus', '입금 지연'],
    ['qlalfqjsgh', '비밀번호'],
    ['Rorl', '깨기'],
  ])('Korean as %s', async (query, meant) => {
    expect(await otherLayout(query)).toBe(meant);
  });

  test.each([
    ['ㅏㅛㅊ', 'kyc'],
    ['ㅕㄴㅇㅅ', 'usdt'],
    ['ㅡ드ㅐ', 'memo'],
  ])('Latin as %s', async (query, meant) => {
    expect(await otherLayout(query)).toBe(meant);
  });
});

test.each([
  'fee',
  'withdraw',
  'bitcoin',
  'kyc',
  'usdt',
  '출금',
  '출금이 안 돼요',
  'usdt 출금',
  '2fa',
  '提币',
  'パスワード',
  '',
])('“%s” makes no sense so', async (query) => {
  expect(await otherLayout(query)).toBeNull();
});
