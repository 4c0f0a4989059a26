/**
 * A Korean query that was keyed in the other layout, as it was meant; null where it makes no sense so.
 * @example otherLayout('cnfrma') // '출금'
 * @example otherLayout('ㅏㅛㅊ') // 'kyc'
 */
export async function otherLayout(query: string): Promise<string | null> {
  const isLatin = /^[a-z\s]+$/i.test(query);
  const hasLoneLetters = loneLetters.test(query);
  if (!isLatin && !hasLoneLetters) return null;
  const { convertHangulToQwerty, convertQwertyToHangul } = await import('es-hangul');
  if (hasLoneLetters) return convertHangulToQwerty(query);
  const korean = convertQwertyToHangul(query);
  return loneLetters.test(korean) ? null : korean;
}

/** Letters that stand in no syllable (Unicode, Hangul Compatibility Jamo). */
const loneLetters = /[\u3131-\u3163]/;
