const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Text as search compares it: one width, one case, no marks that a reader would not type (Unicode NFKC).
 * @example normalise('ＴＸＩＤ　Ａ') // 'txid a'
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** How a language writes words. */
export interface WordStyle {
  /** BCP 47 tag. */
  lang: string;
  /** Whether words stand without spaces between them. */
  isDense: boolean;
}

/**
 * The words of a text, normalised, without punctuation: by the browser's dictionary where they are
 * written without spaces, else, or where it has none, by their letters.
 * @example wordsOf('提现没到账', traitsOf('zh')) // ['提现', '没', '到账']
 */
export function wordsOf(text: string, { lang, isDense }: WordStyle): string[] {
  const plain = normalise(text);
  if (!isDense || typeof Intl.Segmenter !== 'function') {
    return plain.match(/[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  }
  return [...segmenterFor(lang).segment(plain)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter;
}
