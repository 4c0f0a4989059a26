import type { Traits } from '../../i18n/traits.ts';
import { fullWidthPatterns } from './full-width.ts';
import { halfWidthPatterns } from './half-width.ts';
import { koreanSpacing } from './korean-spacing.ts';
import { widthPatterns } from './letter-width.ts';
import { otherLanguageSlips } from './other-language.ts';
import { pairedMarkSlips } from './paired-marks.ts';
import type { Passage } from './passage.ts';
import { slipsBy, type Slip, type SlipPattern } from './slip.ts';
import { spacingPatterns } from './spacing.ts';
import { termSlips, type TermRule } from './terms.ts';

/** What a language asks of its texts. */
export interface LanguageRules {
  traits: Traits;
  patterns: readonly SlipPattern[];
  terms: readonly TermRule[];
}

/** The patterns of a language; they take time to make. */
export function patternsOf(traits: Traits): SlipPattern[] {
  return [
    ...widthPatterns,
    ...(traits.isFullWidth ? fullWidthPatterns(traits) : halfWidthPatterns(traits)),
    ...spacingPatterns(traits),
    ...(traits.letters.includes('Hangul') ? koreanSpacing : []),
  ];
}

/** What is wrong with the language of a passage, in its order. */
export function passageSlips(
  { text }: Passage,
  { traits, patterns, terms }: LanguageRules,
): Slip[] {
  return [
    ...slipsBy(patterns, text),
    ...pairedMarkSlips(text, traits),
    ...termSlips(text, terms),
    ...otherLanguageSlips(text, traits),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
