/** What an amount is of; `workday` is no length of time that could be converted. */
export type Unit =
  | '%'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'month'
  | 'year'
  | (string & {});

/** A number that a language writes in words. */
export interface NumberWord {
  /** Where it stands; the first group is the numeral. */
  pattern: RegExp;
  valueOf: (numeral: string) => number | null;
  /** From which value on it can mean nothing but an amount; what is smaller may be an article or an idiom. */
  firmFrom: number;
  /** What the word itself counts. */
  unit?: Unit;
}

/** A unit whose name stands before the number. */
export interface LeadingUnit {
  before: string;
  after: string;
  unit: Unit;
}

/** How a language writes numbers, beside digits. */
export interface LanguageNumbers {
  /** What holds digits or numerals and is no number, such as 2FA. */
  idioms: RegExp;
  leadingUnits: LeadingUnit[];
  /** What may stand behind a number, the longest first. */
  units: [pattern: string, unit: Unit][];
  words: NumberWord[];
}
