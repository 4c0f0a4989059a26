import * as FromSimplified from 'opencc-js/cn2t';
import * as FromTraditional from 'opencc-js/t2cn';
import type { HanForms } from '../../i18n/scripts.ts';

/** Whether a character is one that readers of these forms do not write. */
type IsForeign = (character: string) => boolean;

const known = new Map<HanForms, IsForeign>();

/** Characters of a text that belong to another writing of Han: simplified ones in Japanese, traditional ones in simplified Chinese. */
export function foreignHan(text: string, forms: HanForms): string[] {
  const isForeign = known.get(forms) ?? makers[forms]();
  known.set(forms, isForeign);
  const found = new Set<string>();
  for (const character of text)
    if (character > '\u2e7f' && isForeign(character)) found.add(character);
  return found.size < fewest[forms] ? [] : [...found];
}

/** Chinese names have rare characters of both kinds, so that one alone says nothing there. */
const fewest: Readonly<Record<HanForms, number>> = { japanese: 1, simplified: 2, traditional: 2 };

/** Names hold rare characters, so that one counts only where a common character set of another writing has it. */
const makers: Record<HanForms, () => IsForeign> = {
  japanese: () => {
    const [own, simplified] = [charactersOf('shift_jis'), charactersOf('gb2312')];
    return (character) => simplified.has(character) && !own.has(character);
  },
  traditional: () => {
    const [own, simplified] = [charactersOf('big5'), charactersOf('gb2312')];
    return (character) => simplified.has(character) && !own.has(character);
  },
  simplified: () => {
    const [own, big5, japanese] = [
      charactersOf('gb2312'),
      charactersOf('big5'),
      charactersOf('shift_jis'),
    ];
    const toSimplified = FromTraditional.Converter({ from: 't', to: 'cn' });
    const toTraditional = FromSimplified.Converter({ from: 'cn', to: 't' });
    // What does not come back is a variant, as in names.
    const isTraditional = (character: string) => {
      const simplified = toSimplified(character);
      return simplified !== character && toTraditional(simplified) === character;
    };
    return (character) =>
      !own.has(character) &&
      (big5.has(character) ? isTraditional(character) : japanese.has(character));
  },
};

/** The Han of a character set of two bytes (WHATWG Encoding). */
function charactersOf(encoding: 'gb2312' | 'big5' | 'shift_jis'): ReadonlySet<string> {
  // The decoder of gb2312 knows the far larger GBK; GB 2312 itself has both bytes above A0.
  const lowest = encoding === 'gb2312' ? 0xa1 : 0x40;
  const highest = encoding === 'gb2312' ? 0xf7 : 0xfc;
  const bytes: number[] = [];
  for (let first = encoding === 'gb2312' ? 0xb0 : 0x81; first <= highest; first += 1) {
    for (let second = lowest; second <= 0xfe; second += 1) bytes.push(first, second, 0x20);
  }
  const text = new TextDecoder(encoding).decode(new Uint8Array(bytes));
  return new Set(text.match(/\p{Script=Han}/gu));
}
