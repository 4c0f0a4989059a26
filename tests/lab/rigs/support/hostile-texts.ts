import * as fc from 'fast-check';

/** Text that breaks careless programs: NUL, paths, marks that turn writing, halves of characters, endless graphemes. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '\0',
    'a\0b',
    '../../../etc/passwd',
    '..\\..\\boot.ini',
    '\u202Egnp.exe',
    '\u2067\u2066\u200F',
    '\uD800',
    '\uDFFF\uD83D',
    '\uFEFF',
    '\u2028\u2029',
    `e${'\u0301'.repeat(3000)}`,
    '👨‍👩‍👧'.repeat(400),
    "'; DROP TABLE tickets; --",
    '<script>alert(1)</script>',
    '${7*7}{{7*7}}%s%n',
    'x'.repeat(70_000),
    '',
    '   ',
  ),
);

/** Names of files, most of which must not be kept as they are. */
export const hostileFileName = fc.oneof(
  fc
    .tuple(hostileText, fc.constantFrom('.png', '.txt', '.log', '.PDF', '.png\0.exe', '.exe', ''))
    .map(([stem, extension]) => stem.slice(0, 2000) + extension),
  fc.constantFrom(
    'a\0.png',
    '../../../tmp/evil.png',
    '/etc/cron.d/evil.txt',
    'C:\\Windows\\evil.log',
    '\u202Egnp.txt',
    'photo\u202Egnp.exe.png',
    '\u2066a\u2069\u200Fb.png',
    'con.txt',
    '..',
    '.png',
    ` ${'长'.repeat(300)}.png`,
    'name"; filename="other.png',
    'a\r\nContent-Type: text/html\r\n\r\n.png',
    '%2e%2e%2fevil.png',
    '~/evil.png',
    'desk.sqlite',
  ),
);

/** Names of fields: the contract's, those of every object, and nonsense. */
export const fieldName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fieldNames()) },
  { weight: 1, arbitrary: hostileText.map((text) => text.slice(0, 3000)) },
);

function fieldNames(): string[] {
  return [
    ...['category', 'email', 'subject', 'description', 'locale', 'page_url', 'form_version'],
    ...['website', 'corrects', 'seconds_open', 'confirmed', 'altcha', 'idempotency_key'],
    ...['ticket', 'files', 'files[]', '_charset_', 'txid', 'amount', 'occurred_at', 'network'],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length'],
  ];
}
