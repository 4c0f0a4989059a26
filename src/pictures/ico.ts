import { joinBytes, viewOf } from './byte-parts.ts';

/** A square picture of an icon file. */
export interface IconPicture {
  /** Of a side, in pixels; at most 256. */
  size: number;
  png: Uint8Array;
}

const [headLength, entryLength] = [6, 16];

/** An icon file (ICO) of PNG pictures, which every browser reads since Windows Vista brought them. */
export function icoOf(pictures: readonly IconPicture[]): Uint8Array {
  const head = new Uint8Array(headLength + entryLength * pictures.length);
  const view = viewOf(head);
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = headLength + entryLength * index;
    // 256 is written as 0.
    head[at] = size % 256;
    head[at + 1] = size % 256;
    view.setUint16(at + 4, 1, true);
    view.setUint16(at + 6, 32, true);
    view.setUint32(at + 8, png.length, true);
    view.setUint32(at + 12, offset, true);
    offset += png.length;
  });
  return joinBytes([head, ...pictures.map(({ png }) => png)]);
}
