import { quoted } from '../../reading/fault.ts';
import type { HouseTerm } from '../../schemas/terms.ts';
import type { Slip } from './slip.ts';

/** A term of a language, with a pattern that finds what should not stand for it. */
export interface TermRule {
  use: string;
  why: string;
  /** Words that are always replaced, and words that a person has to look at. */
  avoid: readonly string[];
  review: readonly string[];
  find: RegExp;
}

/** Makes the rule of a term. */
export function termRule({ use, avoid = [], review = [], why }: HouseTerm): TermRule {
  const words = [...avoid, ...review].toSorted((a, b) => b.length - a.length);
  return { use, why, avoid, review, find: new RegExp(words.map(wordPattern).join('|'), 'gu') };
}

/** Finds quickly whether a text may hold a word of any rule; nothing is found where there are none. */
export function mentionOf(rules: readonly TermRule[]): RegExp {
  const words = rules.flatMap(({ avoid, review }) => [...avoid, ...review]).map(lettersOf);
  return new RegExp(words.join('|') || '(?!)', 'u');
}

/**
 * A word as it stands in a text: one of an alphabet is not found within another word, one of katakana not within a
 * longer one, and Korean has its particles behind it. One that is written small may begin a sentence.
 */
function wordPattern(word: string): string {
  const [first = '', last = ''] = [word[0], word.at(-1)];
  const sameKind = kinds.find((kind) => new RegExp(kind, 'u').test(first)) ?? '';
  const behind = kinds.find((kind) => new RegExp(kind, 'u').test(last)) ?? '';
  return `${sameKind && `(?<!${sameKind})`}${lettersOf(word)}${behind && behind !== hangul ? `(?!${behind})` : ''}`;
}

/** Letters within which a word of the same kind does not end. */
const hangul = String.raw`\p{Script=Hangul}`;
const kinds = [String.raw`[\p{Script=Latin}\d]`, String.raw`[\p{Script=Katakana}ー]`, hangul];

/** Pattern of the letters alone; what is written small is found with capitals too. */
function lettersOf(word: string): string {
  const escaped = RegExp.escape(word);
  if (word !== word.toLowerCase()) return escaped;
  const eitherCase = (letter: string) => `[${letter}${letter.toUpperCase()}]`;
  return [...word]
    .map((letter) => (/[a-z]/.test(letter) ? eitherCase(letter) : RegExp.escape(letter)))
    .join('');
}

/** What a text speaks of, and what it adds to a term in brackets for those who know the other word. */
const spoken = /“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|"[^"]*"|\([^()]*\)|（[^（）]*）/gu;

/** The words of a passage that are not those of the house. */
export function termSlips(shown: string, rules: readonly TermRule[]): Slip[] {
  if (!rules.some(({ find }) => shown.search(find) >= 0)) return [];
  const text = shown.replace(spoken, (part) => '\n'.repeat(part.length));
  return rules.flatMap((rule) => {
    const own = text.replaceAll(rule.use, (use) => '\n'.repeat(use.length));
    return Array.from(own.matchAll(rule.find), ({ 0: found, index }) =>
      slipOf(rule, found, index, own),
    );
  });
}

function slipOf({ use, why, review }: TermRule, found: string, start: number, text: string): Slip {
  const end = start + found.length;
  const isSure = !review.includes(found) && takesSameParticle(found, use, text.slice(end));
  return {
    ...{ start, end, replacement: isSure ? inCaseOf(found, use) : null },
    message: `${quoted(found)} is not the term of this site`,
    expected: quoted(use),
    fix: `Write that (terms.yaml: ${why.replace(/[.。]$/u, '')}).`,
  };
}

/** A term at the start of an English sentence keeps its capital. */
function inCaseOf(found: string, use: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(found) && /^\p{Ll}/u.test(use)
    ? use.charAt(0).toUpperCase() + use.slice(1)
    : use;
}

/** Particles of Korean that follow the last sound of a word. */
const soundParticle = /^(?:은|는|이|가|을|를|과|와|으로|로|이나|나|이라|라|예요|이에요)/u;

function takesSameParticle(found: string, use: string, behind: string): boolean {
  return !soundParticle.test(behind) || lastSound(found) === lastSound(use);
}

/** The consonant at the end of a Korean syllable (Unicode 3.12): none, ㄹ, or another; null for what is no syllable. */
function lastSound(word: string): 'none' | 'rieul' | 'other' | null {
  const code = (word.codePointAt(word.length - 1) ?? 0) - 0xac00;
  if (code < 0 || code > 11171) return null;
  const final = code % 28;
  return final === 0 ? 'none' : final === 8 ? 'rieul' : 'other';
}
