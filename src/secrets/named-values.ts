import { bonds } from './context-words.ts';

/** A value that stands behind its name, as in `PIN: 1234`. */
export interface NamedValue {
  name: string;
  value: string;
  start: number;
  end: number;
  /** What stands between them: a colon or the like, a word such as "is", or nothing but a blank. */
  bond: 'mark' | 'word' | 'none';
}

const quote = String.raw`["'\u2018-\u201f\u300c-\u300f${'`'}*]`;
/** Between a name and a value; a remark in brackets and an e-mail address may stand there too. */
const bond = new RegExp(
  [
    String.raw`^\\?${quote}{0,3}(?: ?\([^()\n]{1,30}\)| (?:for|to|of|on) [^\n.!?:=]{1,40}?(?= (?:is|was) |[:=]))?\s{0,3}`,
    String.raw`(?:(?<mark>(?:=>|->|\u2192|[:=])+|(?<!\n *)[-\u2013\u2014](?= ))|(?<word>${bonds})[:,\u3001]?)?\s{0,4}`,
    String.raw`(?:[\w.+-]{1,64}@[\w.-]{1,64}[ ,/|]{1,3})?\\?(?:${quote}|[([<]){0,2}`,
  ].join(''),
  'i',
);

/** Values of a form (a sticky pattern) behind each place where one of the names stands. */
export function* valuesBehind(text: string, name: RegExp, form: RegExp): Generator<NamedValue> {
  for (const match of text.matchAll(name)) {
    const nameEnd = match.index + match[0].length;
    const found = bond.exec(text.slice(nameEnd, nameEnd + 200));
    if (!found) continue;
    const start = nameEnd + found[0].length;
    form.lastIndex = start;
    const value = form.exec(text)?.[0];
    if (!value) continue;
    const kind = found.groups?.['mark'] ? 'mark' : found.groups?.['word'] ? 'word' : 'none';
    if (kind === 'none' && !isNext(match[0], found[0])) continue;
    yield { name: match[0], value, start, end: start + value.length, bond: kind };
  }
}

/** Whether nothing but a blank and a quotation mark part a value from its name, or a change of script alone. */
function isNext(name: string, between: string): boolean {
  return /^\s*\S?$/.test(between) && (between !== '' || /[^ -~]/.test(name));
}
