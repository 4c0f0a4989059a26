/** Odd numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Queries that nobody should type: every kind comes as often as the others. */
export function oddQueries(count: number, seed: number): string[] {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const from = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const many = (length: number, one: () => string) => Array.from({ length }, one).join('');

  const kinds: (() => string)[] = [
    // Any code point of the seventeen planes, assigned or not.
    () => many(1 + below(30), () => String.fromCodePoint(below(0x110000))),
    // Halves of surrogate pairs, which are no text (Unicode 16, D75).
    () => many(1 + below(12), () => String.fromCharCode(0xd800 + below(0x800))),
    () => `${from(words)}${String.fromCharCode(0xd800 + below(0x800))}${from(words)}`,
    () => many(1 + below(12), () => `${from(marks)}${from(words)}`),
    () => many(2 + below(4), () => `${from(markup)}${from(words)}`),
    () => many(1 + below(40), () => from([...'\\^$.*+?()[]{}|/-&%#@!~`"\'<>:;,='])),
    () => many(1 + below(6), () => `${from(words)}${from(properties)} `),
    () => many(1 + below(10), () => `\0${from(words)}`),
    () => many(1 + below(20), () => from(emoji)),
    () => many(1 + below(30), () => String.fromCharCode(below(2) ? below(32) : 127 + below(33))),
    // The kinds of the languages of the site, mixed.
    () =>
      many(1 + below(25), () => String.fromCodePoint(from([0x4e00, 0xac00, 0x3041]) + below(90))),
    () => many(1 + below(40), () => from([' ', '\t', '\u3000', '\u00a0', '\u200b', '\n'])),
    () => `${from(words)}\u0301`.repeat(1 + below(40)),
    () => `${from([...words, ...markup])} `.repeat(200 + below(300)),
    () => many(1 + below(8), () => `${from(words)} `),
  ];
  return Array.from({ length: count }, (_one, index) => kinds[index % kinds.length]!());
}

const words = [
  'USDT',
  'fee',
  '提币',
  '充币',
  '出金',
  'アドレス',
  '출금',
  '입금',
  'ﾀｸﾞ',
  'İstanbul',
  'ß',
];
const properties = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '{query}', '{count}'];
const marks = ['\u202e', '\u2067', '\u200f', '\u061c', '\u202c', '\ufeff', '\u00ad', '\u0600'];
const emoji = ['😀', '👩🏽‍💻', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇰🇷', '❤️', '1️⃣', '👨‍👩‍👧‍👦', '\u{1f9ff}'];
const markup = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '</script><b>',
  '<iframe src="javascript:alert(1)">',
  '"><svg onload=alert(1)>',
  '&lt;b&gt;',
  '<!--',
  '\']"}]]>',
];
