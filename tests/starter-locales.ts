/** The languages of the starter content, for tests that hold words in each of them. */
export const starterLocales = ['zh', 'en', 'ja', 'ko'] as const;

/** A language of the starter content. */
export type StarterLocale = (typeof starterLocales)[number];
