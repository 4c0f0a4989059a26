import { describe, expect, test } from 'vitest';
import { findOneTimeCodes } from '../../../src/secrets/one-time-codes.ts';

const codes = (text: string) =>
  findOneTimeCodes(text).map(({ start, end }) => text.slice(start, end));

test('a code is asked about, and its place is that of the digits alone', () => {
  expect(findOneTimeCodes('Code: G-482913.')).toEqual([
    { kind: 'one-time-code', verdict: 'asked', start: 8, end: 14 },
  ]);
});

describe('digits are a code', () => {
  test.each([
    ['of six', 'OTP 482913', ['482913']],
    ['of eight', 'OTP 48291377', ['48291377']],
    ['in two groups', 'OTP 482 913', ['482 913']],
    ['with a hyphen', 'OTP 482-913', ['482-913']],
    ['with Google’s letter', 'OTP G-482913', ['482913']],
    ['several of them', 'OTP 482913, then OTP 555123', ['482913', '555123']],
    ['two words behind the name', 'verification code from your app 482913', ['482913']],
    ['on the next line', 'verification code\n482913', ['482913']],
    ['28 characters behind the name', `OTP${' '.repeat(28)}482913`, ['482913']],
    ['behind the last of two names', 'OTP, that is the code: 482913', ['482913']],
    ['in quotation marks', 'the code is “482913”', ['482913']],
    ['behind a bond', 'my code is now 482913', ['482913']],
    ['in front of the name', '482913 is my login code', ['482913']],
    ['in front of the name in brackets', '(482913) is the verification code', ['482913']],
    ['in front, bound in Japanese', '482913が認証コード', ['482913']],
    ['in front, two words before it', '482913 is the new bank OTP', ['482913']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('digits are no code', () => {
  test.each([
    ['of five', 'OTP 48291'],
    ['of nine', 'OTP 482913776'],
    ['within a longer number', 'OTP 482913 776'],
    ['within a number with dots', 'OTP 482913.5'],
    ['with thousands', 'OTP 482913,500'],
    ['behind a currency', 'OTP $482913'],
    ['behind a sign', 'OTP #482913'],
    ['in per cent', 'OTP 482913%'],
    ['in a word', 'OTP x482913'],
    ['in a path', 'OTP /482913'],
    ['behind a digit', 'OTP 5 482913'],
    ['that are a day', 'OTP 20261121'],
    ['that count money', 'verification code 482913 USDT'],
    ['that count minutes', '验证码 482913 分'],
    ['without a name', 'I sent 482913 to you'],
    ['29 characters behind the name', `OTP${' '.repeat(29)}482913`],
    ['in another sentence', 'I got no OTP. The sum 482913'],
    ['two lines below', 'verification code\n\n482913'],
    ['behind the name of another number', 'verification code for order 482913'],
    ['behind “not”', 'OTP not received 482913'],
    ['in front, behind the name of another number', 'order 482913 is my login code'],
    ['behind another kind of code', 'error code: 482913'],
    ['behind a bare “code” that is not close', 'the code you sent me by mail 482913'],
    ['behind a key of JSON', '"code": 482913'],
    ['of an assignment', 'code=482913'],
    ['three words in front of the name', '482913 is one of many old OTP'],
    ['61 characters behind', `OTP ${'x '.repeat(29)} 482913`],
  ])('%s', (_name, text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('eight digits may be a day', () => {
  test.each([
    ['20261121', true],
    ['19991231', true],
    ['20260101', true],
    ['20261010', true],
    ['20260930', true],
    ['18991231', false],
    ['21000101', false],
    ['20261321', false],
    ['20260021', false],
    ['20261132', false],
    ['20261100', false],
    ['20261140', false],
  ])('%s: %s', (digits, isDay) => {
    expect(codes(`OTP ${digits}`)).toEqual(isDay ? [] : [digits]);
  });

  test('seven and six may not', () => {
    expect(codes('OTP 2026112')).toEqual(['2026112']);
    expect(codes('OTP 202611')).toEqual(['202611']);
  });
});
