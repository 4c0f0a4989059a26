/** What has to be known of a language in order to write facts in it. */
export interface FactLanguage {
  locale: string;
  /** BCP 47 tag of the region whose numbers it writes. */
  tag: string;
  /** IANA name of the zone that its readers live by. */
  timeZone: string;
  /** The words that Intl has not, from the strings under `facts`. */
  words: Readonly<Record<string, string>>;
}

/** The two ways in which a fact is written: the number alone, and with its unit. */
export interface WrittenFact {
  number: string;
  text: string;
  /** A time of day in the zone of the language's readers, where that is the same all year. */
  local?: string;
}

/** Writes a value, or one to another as a language joins them. */
export function ranged<T extends string | number>(
  value: T | [T, T],
  write: (one: T) => string,
  { words }: FactLanguage,
): string {
  if (!Array.isArray(value)) return write(value);
  const [low, high] = value.map(write);
  return (words['range'] ?? '{{low}}–{{high}}')
    .replace('{{low}}', low ?? '')
    .replace('{{high}}', high ?? '');
}
