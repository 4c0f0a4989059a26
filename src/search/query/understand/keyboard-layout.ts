/**
 * A Korean query that was keyed in the other layout, as it was meant; null where it makes no sense so.
 * @example otherLayout('cnfrma') // '출금'
 * @example otherLayout('ㅏㅛㅊ') // 'kyc'
 */
export async function otherLayout(query: string): Promise<string | null> {
  // Shift makes another letter; all in capitals is Caps Lock.
  const typed = query === query.toUpperCase() ? query.toLowerCase() : query;
  const isLatin = /[a-z]{3}/i.test(typed) && !/[^\p{ASCII}]/u.test(typed);
  const hasLoneLetters = loneLetters.test(typed);
  if (!isLatin && !hasLoneLetters) return null;
  const { convertHangulToQwerty, convertQwertyToHangul } = await import('es-hangul');
  if (hasLoneLetters) return convertHangulToQwerty(typed);
  const korean = convertQwertyToHangul(typed);
  return loneLetters.test(korean) ? null : korean;
}

/** Letters that stand in no syllable (Unicode, Hangul Compatibility Jamo). */
const loneLetters = /[\u3131-\u3163]/;
