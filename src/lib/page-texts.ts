/** What a page gives a script to say, in the page's language. */
export interface PageTexts {
  /** By key; `{name}` and the like are places to fill. */
  texts: Readonly<Record<string, string>>;
}

/** What is put into the places of a text, by their names. */
export type PlaceValues = Readonly<Record<string, string | number>>;

/**
 * Fills a text's `{name}` places; a place without a value stays, so that what is missing can be seen.
 * @example fillText('{count} results in {locale}', { count: 3 }) // '3 results in {locale}'
 */
export function fillText(text: string, values: PlaceValues): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/**
 * A text by key with its places filled. A key without a text stands for itself: what is missing can be
 * seen, and a form service's own words, which come where a key would, are said as they are.
 */
export function textOf({ texts }: PageTexts, key: string, values: PlaceValues = {}): string {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return fillText(text ?? key, values);
}
