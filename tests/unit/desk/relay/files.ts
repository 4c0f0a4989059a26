import { png } from '../desk-fixture.ts';

/** Five files whose names and bytes a ticket system may spoil: scripts, quotes, line ends, other charsets. */
export const fiveFiles = [
  new File(
    [Uint8Array.from({ length: 70_000 }, (_, i) => (i < 12 ? png[i]! : i * 7))],
    '充值截图 1.png',
  ),
  new File(['line one\r\nline two\n\n'], '엔코딩 기록.log'),
  new File(['\uFEFF入金が反映されない\n'], 'スクリーン・記録.txt'),
  // “充币没有到账” in GB 18030, as Windows in Chinese saves it.
  new File([Uint8Array.from(Buffer.from('b3e4b1d2c3bbd3d0b5bdd5cb0d0a', 'hex'))], '记事本.txt'),
  new File(['%PDF-1.7\n%\u00ff\u0000'], 'it\'s; "quoted" = 100%?#&.pdf'),
];

/** The bytes of files, in hexadecimal so that a difference is readable. */
export async function bytesOf(files: readonly File[]): Promise<string[]> {
  return Promise.all(files.map(async (file) => Buffer.from(await file.bytes()).toString('hex')));
}
