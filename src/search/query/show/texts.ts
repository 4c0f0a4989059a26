/** What the search says, by key, in the page's language; `{query}` and `{count}` are filled in. */
export type SearchTexts = Record<string, string>;

/** Fills a text's `{name}` places. */
export function fill(text: string | undefined, values: Record<string, string | number>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** How many results there are, in words, with the plural form of the page's language. */
export function countText(texts: SearchTexts, count: number): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return fill(form === 'one' ? texts['one'] : texts['many'], { count });
}

/** Sentences one after the other; Chinese and Japanese put no blank between them. */
export function joinSentences(...sentences: (string | undefined)[]): string {
  const blank = /^(?:zh|ja)/.test(document.documentElement.lang) ? '' : ' ';
  return sentences.filter(Boolean).join(blank);
}
