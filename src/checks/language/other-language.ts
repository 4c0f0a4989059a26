import type { Traits } from '../../i18n/traits.ts';
import { letterPattern } from '../../lib/letter-pattern.ts';
import { foreignHan } from './han-forms.ts';
import type { Slip } from './slip.ts';

/** Words that a text quotes or adds in brackets may be of any language. */
const aside =
  /“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》|"[^"]*"|\([^()]*\)|（[^（）]*）|\[[^\]]*\]/gu;

/** What a language that has none of a script's letters may hold of it as a name. */
interface OtherScript {
  scripts: readonly string[];
  find: RegExp;
  name: string;
}

const otherScripts: readonly OtherScript[] = [
  { scripts: ['Hangul'], find: /\p{Script=Hangul}{2,}/u, name: 'Korean' },
  {
    scripts: ['Hiragana', 'Katakana'],
    find: /[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/u,
    name: 'Japanese',
  },
  { scripts: ['Han'], find: /\p{Script=Han}{4,}/u, name: 'Chinese or Japanese' },
];

/** In a language of Latin letters words of these scripts are names, as long as they make no clause. */
const clause = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー、，]{6,}/u;

/** Words of small letters in a row that make a sentence and no name. */
const latinWords = /\b[A-Za-z][\w'’-]*(?:[ ,;:]+[A-Za-z][\w'’-]*){3,}/g;

/** What another language has left in a translation. */
export function otherLanguageSlips(shown: string, traits: Traits): Slip[] {
  const text = shown.replace(aside, (part) => ' '.repeat(part.length));
  const found = [
    ...otherScriptSlips(text, traits),
    ...hanSlips(text, traits),
    ...latinSlips(text, traits),
  ];
  return found.slice(0, 1);
}

function otherScriptSlips(text: string, { letters, label }: Traits): Slip[] {
  if (letters.includes('Latin')) {
    const match = clause.exec(text);
    const message = `a sentence is not translated into ${label}`;
    return match ? [slipAt(match.index, match[0].length, message)] : [];
  }
  return otherScripts
    .filter(({ scripts }) => !scripts.some((script) => letters.includes(script)))
    .flatMap(({ find, name }) => {
      const match = find.exec(text);
      return match ? [slipAt(match.index, match[0].length, `a word is ${name}, not ${label}`)] : [];
    });
}

function hanSlips(text: string, { hanForms, label }: Traits): Slip[] {
  const foreign = hanForms ? foreignHan(text, hanForms) : [];
  const first = foreign[0];
  if (first === undefined) return [];
  const message = `characters are written in a form that ${label} does not use (${foreign.slice(0, 8).join('')})`;
  return [slipAt(text.indexOf(first), first.length, message)];
}

function latinSlips(text: string, { letters, label }: Traits): Slip[] {
  if (letters.includes('Latin')) return [];
  const runs = Array.from(text.matchAll(latinWords));
  if (runs.length === 0) return [];
  const isMixed = letterPattern(letters).test(text);
  const sentence = runs.find(({ 0: words, index }) => {
    // Names stand in sentences of the language, but none of them ends one of its own.
    const isWhole = /^[.!?]/.test(text.slice(index + words.length));
    const least = isMixed && !isWhole ? 8 : 4;
    const small = words.match(/\b[a-z]{2,}\b/g) ?? [];
    return small.length >= least - 1 && words.split(/[ ,;:]+/).length >= least;
  });
  return sentence
    ? [slipAt(sentence.index, sentence[0].length, `a sentence is not translated into ${label}`)]
    : [];
}

function slipAt(start: number, length: number, message: string): Slip {
  return {
    ...{ start, end: start + length, replacement: null, message },
    fix: 'Translate it. A name or a word that is spoken of stands in quotation marks or as `code`.',
  };
}
