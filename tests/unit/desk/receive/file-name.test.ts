import { expect, it } from 'vitest';
import { neutraliseFileName } from '../../../../src/desk/receive/file-name.ts';

it.each([
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\ana\\shot.png', 'shot.png'],
  ['充值 截图（1）.png', '充值 截图（1）.png'],
  ['スクリーンショット.png', 'スクリーンショット.png'],
  ['화면 캡처.png'.normalize('NFD'), '화면 캡처.png'],
  ['a\u202Egnp.exe', 'agnp.exe'],
  ['a\u0000.png\n.exe', 'a.png.exe'],
  ['\u200F\u2066x\u2069.pdf', 'x.pdf'],
  ['<img src=x onerror=1>.png', '_img src=x onerror=1_.png'],
  ['..', 'file'],
  ['', 'file'],
  ['.bashrc.log', 'bashrc.log'],
  ['con.txt', '_con.txt'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(80)}.pdf`],
])('%j is kept as %j', (name, kept) => {
  expect(neutraliseFileName(name)).toBe(kept);
  expect(Buffer.byteLength(neutraliseFileName(name))).toBeLessThanOrEqual(255);
});
