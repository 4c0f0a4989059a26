import type { EntryFacts } from '../reading/entry-facts.ts';
import type { OwnFindings } from './content.ts';
import { faultSteps, warningSteps, type RuleStep } from './rule-order.ts';
import { charactersIn } from './rules/characters.ts';
import type { LanguageRules } from './language/passage-slips.ts';
import { demonstrationIn } from './rules/demonstration.ts';
import { entryLanguage } from './rules/language.ts';

/** Asks what looks at an entry alone; a file that could not be read has no text. */
export function ownFindings(entry: EntryFacts, text: string, language: LanguageRules): OwnFindings {
  const characters = charactersIn(text);
  const found = (steps: RuleStep[]) => steps.map(({ own }) => own.flatMap((rule) => rule(entry)));
  return {
    faults: [[...characters.faults, ...entry.findings], ...found(faultSteps)],
    warnings: [
      [...characters.warnings, ...entryLanguage(entry, text, language)],
      ...found(warningSteps),
    ],
    demonstration: entry.isDraft ? [] : demonstrationIn(entry.file, text),
  };
}
