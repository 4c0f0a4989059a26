import { editsOf, type Edit } from '../checks/language/edits.ts';
import type { Passage } from '../checks/language/passage.ts';
import { passageSlips, type LanguageRules } from '../checks/language/passage-slips.ts';
import { withReplacements } from './replacement.ts';

/** A text, read for its fixes. */
export interface FixableText {
  passages: { passage: Passage; rules: LanguageRules }[];
  /** All of it that a fix leaves as it is. */
  outline: string;
}

/** What changes in a passage. */
interface PassageFix {
  edits: Edit[];
  /** How it will read. */
  shown: string;
}

/** One fix may bring about another: what is left of brackets ends a sentence. */
const mostRounds = 5;

/**
 * Puts right what is mechanical in a text, and changes nothing else of it: a fix after which the text would be read
 * otherwise than meant (a mark of Markdown that no longer holds, YAML that ends early) is left for a person.
 */
export function fixLanguage(text: string, read: (text: string) => FixableText): string {
  let fixed = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = fixedOnce(fixed, read);
    if (next === fixed) return fixed;
    fixed = next;
  }
  return fixed;
}

function fixedOnce(text: string, read: (text: string) => FixableText): string {
  const before = read(text);
  const fixes = before.passages.map(({ passage, rules }) => fixOf(passage, rules));
  const wanted = (chosen: readonly boolean[]) =>
    before.passages.map(({ passage }, index) =>
      chosen[index] ? fixes[index]?.shown : passage.shown,
    );
  const result = (chosen: readonly boolean[]) => {
    const next = withReplacements(
      text,
      fixes.flatMap(({ edits }, index) => (chosen[index] ? edits : [])),
    );
    const after = read(next);
    const isAsMeant =
      after.outline === before.outline &&
      after.passages.length === before.passages.length &&
      wanted(chosen).every((shown, index) => after.passages[index]?.passage.shown === shown);
    return isAsMeant ? next : null;
  };
  const all = fixes.map(({ edits }) => edits.length > 0);
  if (!all.includes(true)) return text;
  const together = result(all);
  if (together !== null) return together;
  const sound = all.map(
    (hasEdits, index) => hasEdits && result(all.map((_, other) => other === index)) !== null,
  );
  return result(sound) ?? text;
}

function fixOf(passage: Passage, rules: LanguageRules): PassageFix {
  const edits: Edit[] = [];
  let shown = '';
  let done = 0;
  for (const slip of passageSlips(passage, rules)) {
    const own = slip.start < done ? null : editsOf(passage, slip);
    if (!own) continue;
    edits.push(...own);
    shown += passage.shown.slice(done, slip.start) + slip.replacement;
    done = slip.end;
  }
  return { edits, shown: shown + passage.shown.slice(done) };
}
