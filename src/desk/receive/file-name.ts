import { graphemesOf } from '../../schemas/ticket-text.ts';

/** Names that Windows keeps for its devices, whatever the extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file's name that is safe to show, to save and to put in a header: no path, no control or
 * invisible character, no mark that turns the writing direction; readable in any script.
 * @example neutraliseFileName('..\\..\\充值\u202Egnp.png') // '充值gnp.png'
 */
export function neutraliseFileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shorten(visible.replace(deviceName, '_$&'));
}

/** At most 80 graphemes and 255 bytes, which file systems take; the extension is kept. */
function shorten(name: string): string {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  const stem = graphemesOf(extension ? name.slice(0, -extension.length) : name, 80);
  while (Buffer.byteLength(stem.join('') + extension) > 255) stem.pop();
  // A single grapheme can be longer than the limit.
  return (stem.join('') || 'file') + extension;
}
