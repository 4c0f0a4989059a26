import { randomBytes } from 'node:crypto';
import { makeTicket, type MadeFile, type MadeTicket } from '../rigs/support/made-tickets.ts';

/** How the bytes of each file begin, or the line that it repeats: what RT may spoil. */
const heads: Record<string, Uint8Array> = {
  '截图 一.png': latin('\x89PNG\r\n\x1a\n'),
  'スクリーンショット.jpg': latin('\xff\xd8\xff'),
  '거래 내역 (최종).pdf': latin('%PDF-1.7\n'),
  '画面録画.mp4': latin('\0\0\0\x18ftypisom\0\0\0\0mp42'),
};
const lines: Record<string, Uint8Array> = {
  '記録・ログ.log': Buffer.from('入金\t待ち\r\n'),
  '기록.txt': Buffer.from('\uFEFF입금 대기\n\n'),
  // Seven characters of Chinese in GB 18030, as Windows saves them.
  '记事本.txt': Buffer.from('b3e4b1d2c3bbd3d0b5bdd5cb0d0a', 'hex'),
};
const names = [...Object.keys(heads), ...Object.keys(lines)];

/** Tickets in four languages with none to five files each, up to 60 kB; every fiftieth has a video of 20 MB. */
export function awkwardTickets(count: number): MadeTicket[] {
  return Array.from({ length: count }, (_ticket, index) => ({
    ...makeTicket(),
    files: Array.from({ length: index % 6 }, (_file, place) => {
      const name = names[(index + place) % names.length]!;
      return makeFile(name, 100 + ((index * 7919) % 60_000));
    }).concat(index % 50 === 0 ? [makeFile('画面録画.mp4', 20_000_000)] : []),
  }));
}

function makeFile(name: string, size: number): MadeFile {
  const line = lines[name];
  if (line) return { name, bytes: joined(Array(Math.ceil(size / line.length)).fill(line)) };
  const head = heads[name]!;
  return { name, bytes: joined([head, randomBytes(size - head.length)]) };
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
