/**
 * A character by its number, as Unicode writes it.
 * @example codeOf('Т') // 'U+0422'
 */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
