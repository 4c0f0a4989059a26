import { expect, test } from 'vitest';
import { prepare } from '../../../../src/client/ticket-files/prepared-file.ts';
import { betrayal, drawn, jpegOf, notedJpeg } from '../../pictures/made-pictures.ts';

const fileOf = (name: string, bytes: Uint8Array | string, type = 'image/jpeg') =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, {
    type,
    lastModified: 5,
  });

test('a photograph goes without what was noted beside it, under its own name', async () => {
  const original = fileOf('photo.jpg', notedJpeg(6));
  const prepared = await prepare(original);
  expect(prepared).toMatchObject({ original, hasMetadata: false });
  expect(await prepared.stripped!.text()).not.toContain(betrayal);
  expect(prepared.stripped).toMatchObject({ name: 'photo.jpg', type: 'image/jpeg' });
  expect(prepared.stripped!.size).toBeLessThan(original.size);
});

test('a picture with nothing to leave out goes as it is', async () => {
  const plain = jpegOf(drawn.jfif, drawn.tables, drawn.firstScan);
  expect(await prepare(fileOf('a.jpg', plain))).toMatchObject({
    stripped: null,
    hasMetadata: false,
  });
});

test('what cannot be taken out is said of HEIC, of films and of a broken picture', async () => {
  for (const name of ['a.heic', 'b.HEIF', 'c.mp4', 'c.m4v', 'd.mov', 'broken.jpg']) {
    expect(await prepare(fileOf(name, 'bytes')), name).toMatchObject({
      stripped: null,
      hasMetadata: true,
    });
  }
});

test('nothing is said of documents', async () => {
  for (const name of ['a.pdf', 'a.txt', 'a.exe']) {
    expect(await prepare(fileOf(name, 'bytes')), name).toMatchObject({
      stripped: null,
      hasMetadata: false,
    });
  }
});

test('a file that has gone since it was chosen is no file', async () => {
  const gone = Object.assign(fileOf('a.pdf', ''), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }),
  });
  await expect(prepare(gone)).rejects.toThrow('NotFoundError');
});
