/** What search does beyond Pagefind; each can be left out, so that its worth can be measured. */
export const techniques = [
  'variants',
  'endings',
  'functionWords',
  'synonyms',
  'bestBets',
  'fusion',
  'names',
  'ngrams',
  'spelling',
] as const;

/** One of them, as `npm run eval:search -- --without <technique>` names it. */
export type Technique = (typeof techniques)[number];
