/**
 * A name for a picture that the clipboard gives without one, by the reader's own clock; a number keeps
 * it apart from names that are taken.
 * @example screenshotName('image/png', new Date(2026, 10, 21, 9, 5), []) // 'screenshot-2026-11-21-0905.png'
 */
export function screenshotName(type: string, moment: Date, taken: readonly string[]): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const stem = `screenshot-${day}-${two(moment.getHours())}${two(moment.getMinutes())}`;
  const extension = type.replace(/^image\//, '').replace('jpeg', 'jpg');
  const names = [stem, ...taken.map((_name, index) => `${stem}-${index + 2}`)];
  return `${names.find((name) => !taken.includes(`${name}.${extension}`))}.${extension}`;
}
