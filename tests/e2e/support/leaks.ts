/** How much of a secret in one piece is no chance any more: characters of a script with many, and of one with few. */
const telling = { many: 5, few: 12 };

/**
 * The pieces of a secret that some bytes hold: in UTF-8 or UTF-16, escaped for an address, for JSON or
 * HTML, in hexadecimal or base64, in any case, split by blanks or by marks between its words.
 */
export function leaksOf(secret: string, bytes: Uint8Array): string[] {
  const pieces = piecesOf(secret);
  const readings = readingsOf(Buffer.from(bytes)).map(bare);
  const plain = pieces.filter((piece) => readings.some((reading) => reading.includes(piece)));
  const encoded = encodedPieces(secret).filter((piece) => bytesHold(bytes, piece));
  return [...plain, ...encoded];
}

/** Every stretch of the bare secret that is long enough to tell; of a short one all of it. */
function piecesOf(secret: string): string[] {
  const letters = [...bare(secret)];
  return letters.flatMap((_, at) => {
    const isOfMany = /[^\x00-\x7f]/.test(letters.slice(at, at + telling.many).join(''));
    const width = Math.min(isOfMany ? telling.many : telling.few, letters.length);
    const piece = letters.slice(at, at + width);
    return piece.length === width ? piece.join('') : [];
  });
}

/** The texts that bytes may be read as. */
function readingsOf(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  return [
    text,
    unescaped(text),
    unescaped(unescaped(text)),
    bytes.toString('utf16le'),
    bytes.subarray(1).toString('utf16le'),
    swapped.toString('utf16le'),
  ];
}

/** A text without its escapes: percent, JSON's and HTML's. */
function unescaped(text: string): string {
  const latin = text
    .replaceAll('+', ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
    );
  return latin
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000));
}

/** A text by its letters and digits alone, in one case and width. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The middle of the secret in base64, at each of the three places where a byte can begin, and in hexadecimal. */
function encodedPieces(secret: string): string[] {
  const forms = [secret, secret.normalize('NFKD'), secret.replace(/\s/g, '')];
  return forms.flatMap((form) =>
    [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le')].flatMap((bytes) => {
      const base64 = [0, 1, 2].map((shift) => bytes.subarray(shift).toString('base64'));
      const pieces = base64.map((text) => text.slice(4, 24));
      const forAddress = pieces.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
      return [...pieces, ...forAddress, bytes.toString('hex').slice(0, 40)];
    }),
  );
}

function bytesHold(bytes: Uint8Array, piece: string): boolean {
  return piece.length >= 12 && Buffer.from(bytes).toString('latin1').includes(piece);
}
