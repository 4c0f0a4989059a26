import type { LineFault } from '../../reading/fault.ts';
import type { HiddenCharacter } from '../../reading/hidden-characters.ts';

/** What is said of a character that nobody sees. */
export function hiddenCharacterFinding({
  line,
  code,
  name,
  isHarmful,
}: HiddenCharacter): LineFault {
  return {
    line,
    message: isHarmful
      ? 'a character that nobody sees changes the order of the text or breaks files'
      : 'a character that nobody sees stands in the text',
    found: `${code}, ${name}`,
    expected: isHarmful ? 'none' : 'an ordinary space or none',
    fix: 'Delete the words around it, and type them again.',
  };
}
