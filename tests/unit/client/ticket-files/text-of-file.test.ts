import { expect, test } from 'vitest';
import { textOfFile } from '../../../../src/client/ticket-files/text-of-file.ts';

const fileOf = (name: string, bytes: number[] | string) =>
  new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name);

test('a text file is read as UTF-8, a mark at its beginning aside', async () => {
  expect(await textOfFile(fileOf('a.txt', '助记词 시드'))).toBe('助记词 시드');
  expect(await textOfFile(fileOf('A.LOG', '\ufeffseed'))).toBe('seed');
  expect(await textOfFile(fileOf('empty.txt', ''))).toBe('');
});

test('and as UTF-16 where its mark says so', async () => {
  expect(await textOfFile(fileOf('a.txt', [0xff, 0xfe, 0x61, 0x00, 0x25, 0x52]))).toBe('a別');
  expect(await textOfFile(fileOf('a.txt', [0xfe, 0xff, 0x00, 0x61, 0x52, 0x25]))).toBe('a別');
});

test.each([
  ['GBK', [0xd6, 0xfa, 0xbc, 0xc7, 0xb4, 0xca], '助记词'],
  ['Shift_JIS', [0x94, 0xe9, 0x96, 0xa7], '秘密'],
  ['EUC-KR', [0xba, 0xf1, 0xb9, 0xd0], '비밀'],
])('what is written in %s shows in one of its readings', async (_encoding, bytes, text) => {
  expect(await textOfFile(fileOf('a.txt', bytes))).toContain(text);
});

test('a file of another kind says nothing', async () => {
  expect(await textOfFile(fileOf('a.pdf', 'text'))).toBe('');
});
