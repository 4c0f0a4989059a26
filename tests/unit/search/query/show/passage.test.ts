import { describe, expect, test } from 'vitest';
import {
  markWords,
  passageOf,
  type PassagePiece,
} from '../../../../../src/search/query/show/passage.ts';

const shown = (pieces: PassagePiece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('the words of a query are marked', () => {
  test.each([
    ['whatever their case', 'Your TXID here', ['txid'], 'Your [TXID] here'],
    ['wherever they stand', '提币失败，提币中', ['提币'], '[提币]失败，[提币]中'],
    ['with a Korean ending behind them', '출금이 멈췄어요', ['출금'], '[출금]이 멈췄어요'],
    ['at the beginning of a Latin word', 'withdrawals', ['withdrawal'], '[withdrawal]s'],
    ['not inside a Latin word', 'coffee', ['fee'], 'coffee'],
    ['not where one letter is meant', 'a b', ['a'], 'a b'],
    ['though it is one Han character', '没到账', ['没'], '[没]到账'],
    ['once where two overlap', '提币地址', ['提币', '币地'], '[提币]地址'],
    ['not at all without words', 'fee', [], 'fee'],
    ['as they are, never as HTML', '<b>fee</b>', ['fee'], '<b>[fee]</b>'],
  ])('%s', (_name, text, words, marked) => {
    expect(shown(markWords(text, words))).toBe(marked);
  });

  test('without losing or doubling a character', () => {
    const text = '提币 USDT 没到账，İ 출금이 안 돼요';
    const pieces = markWords(text, ['提币', 'usdt', '출금', '没到']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('a passage', () => {
  const filler = 'Some words that nobody asked for. '.repeat(20);

  test('of a short text is all of it', () => {
    expect(shown(passageOf('The fee is shown first.', ['fee'], false))).toBe(
      'The [fee] is shown first.',
    );
  });

  test('is cut around the words, and says so', () => {
    const passage = shown(passageOf(`${filler}The fee is low. ${filler}`, ['fee'], false));
    expect(passage).toMatch(/^… .*\[fee\] is low\..* …$/);
    expect(passage.length).toBeLessThan(170);
  });

  test('is where most of the words stand together', () => {
    const text = `fee ${filler} fee for a withdrawal on the network ${filler}`;
    expect(shown(passageOf(text, ['fee', 'withdrawal', 'network'], false))).toContain(
      '[fee] for a [withdrawal] on the [network]',
    );
  });

  test('begins with a whole word', () => {
    const passage = shown(passageOf(`${filler}fee ${filler}`, ['fee'], false));
    expect(filler.split(' ')).toContain(passage.split(' ')[1]);
  });

  test('is the beginning where no word stands', () => {
    expect(shown(passageOf(filler, ['zzz'], false))).toMatch(/^Some words .* …$/);
  });

  test.each(['提币没有到账怎么办。', '出金が終わらないときは。'])(
    'is shorter in dense scripts: %s',
    (sentence) => {
      const passage = passageOf(sentence.repeat(30), ['zzz'], true);
      expect(passage.map(({ text }) => text).join('').length).toBeLessThanOrEqual(72);
    },
  );
});
