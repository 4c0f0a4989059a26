import * as fc from 'fast-check';
import { jsonText, soundFields } from './fuzz-json.ts';
import { fieldName, hostileFileName, hostileText } from './hostile-texts.ts';
import { bytesOf, type Encoded } from './made-tickets.ts';

const boundary = 'rig-boundary-7MA4YWxk';

const content = fc.oneof(
  fc.constantFrom('\x89PNG\r\n\x1a\nmore', '%PDF-1.7 x', 'plain text\n', 'MZ\x90', '\0\0\0', ''),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);

/** One part of a multipart body, in Latin-1 as the bytes go over the line. */
const filePart = fc
  .tuple(
    fc.constantFrom('files', 'files[]', 'files', 'ticket', 'other', ''),
    hostileFileName,
    fc.constantFrom(
      'image/png',
      'text/plain',
      'application/json',
      'text/plain; charset=utf-16',
      '',
    ),
    content,
    fc.boolean(),
  )
  .map(([name, fileName, type, bytes, isEscaped]) =>
    part(
      `name="${name}"; filename="${isEscaped ? escapedName(fileName) : latin(fileName)}"`,
      type,
      bytes,
    ),
  );

const ticketPart = jsonText.map((text) => part('name="ticket"', 'application/json', latin(text)));

const textPart = fc
  .tuple(fieldName, hostileText)
  .map(([name, text]) => part(`name="${escapedName(name)}"`, '', latin(text)));

const soundTicket = fc.constant(
  part('name="ticket"; filename="blob"', 'application/json', latin(JSON.stringify(soundFields))),
);
const soundForm = fc.constant(
  Object.entries(soundFields)
    .map(([name, value]) => part(`name="${name}"`, '', latin(value)))
    .join(''),
);

/** A multipart body: a sound ticket or form, or not, and parts of any kind in any number. */
export const multipart: fc.Arbitrary<Encoded> = fc
  .tuple(
    fc.oneof(soundTicket, soundForm, ticketPart, fc.constant('')),
    fc.array(fc.oneof({ weight: 4, arbitrary: filePart }, textPart, ticketPart, soundTicket), {
      maxLength: 6,
    }),
    fc.constantFrom('--\r\n', '--', '', '\r\n', '-- trailing\r\nepilogue'),
    fc.constantFrom(
      ...Array.from({ length: 12 }, () => `multipart/form-data; boundary=${boundary}`),
      `multipart/form-data; boundary="${boundary}"`,
      `Multipart/Form-Data; charset=utf-16; boundary=${boundary}`,
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/form-data; boundary=another',
      `multipart/form-data; boundary=${'b'.repeat(3000)}`,
    ),
  )
  .map(([first, parts, end, contentType]) => ({
    contentType,
    body: new Uint8Array(Buffer.from(`${first}${parts.join('')}--${boundary}${end}`, 'latin1')),
  }));

const picture = '\x89PNG\r\n\x1a\nmore';

/** What is to be stored: a sound ticket with texts of any kind, and pictures with names of any kind. */
export const storable: fc.Arbitrary<Encoded> = fc
  .record({
    more: fc.dictionary(fc.constantFrom('subject', 'asset', 'txid', 'address'), hostileText, {
      maxKeys: 3,
    }),
    words: hostileText,
    names: fc.array(hostileFileName, { maxLength: 3 }),
  })
  .map(({ more, words, names }) => {
    const description = `${soundFields['description']} ${words.slice(0, 300)}`;
    const fields = JSON.stringify({ ...soundFields, ...more, description });
    const files = names.map((name) =>
      part(`name="files[]"; filename="${escapedName(name)}.png"`, 'image/png', picture),
    );
    const ticket = part('name="ticket"', 'application/json', latin(fields));
    return {
      contentType: `multipart/form-data; boundary=${boundary}`,
      body: new Uint8Array(Buffer.from(`${ticket}${files.join('')}--${boundary}--\r\n`, 'latin1')),
    };
  });

const manyFields = Array.from({ length: 10_000 }, (_, index) => `f${index}=x`).join('&');

/** A body of `name=value` pairs. */
export const urlencoded: fc.Arbitrary<Encoded> = fc
  .tuple(
    fc.constantFrom(soundFields, soundFields, {}),
    fc.array(fc.tuple(fieldName, hostileText), { maxLength: 5 }),
    fc.oneof(
      { weight: 40, arbitrary: fc.constant('') },
      { weight: 10, arbitrary: fc.constantFrom('&%', '&a=%ff%fe', '&=', '&a=%u0041', '&&&;=%00') },
      { weight: 1, arbitrary: fc.constant(`&${manyFields}`) },
    ),
    fc.constantFrom('', '; charset=UTF-8', '; charset=shift_jis', ';'),
  )
  .map(([sound, more, rest, parameter]) => {
    const pairs = new URLSearchParams([...Object.entries(sound), ...more]);
    const contentType = `application/x-www-form-urlencoded${parameter}`;
    return { contentType, body: bytesOf(`${pairs}${rest}`) };
  });

function part(disposition: string, type: string, body: string): string {
  const typed = type === '' ? '' : `Content-Type: ${type}\r\n`;
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${typed}\r\n${body}\r\n`;
}

/** A name as browsers write it in a header (HTML, multipart/form-data encoding algorithm). */
function escapedName(name: string): string {
  return latin(name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22'));
}

/** The bytes of UTF-8, each as one character. */
function latin(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
