/**
 * Finds a letter of one of the scripts (Unicode, property Script).
 * @example letterPattern(['Hiragana', 'Han']).test('残高') // true
 */
export function letterPattern(scripts: readonly string[]): RegExp {
  return new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
}
