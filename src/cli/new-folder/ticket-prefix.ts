import { demonstrationPrefix } from '../../checks/demonstration.ts';

/**
 * What references of a company may begin with: the first letters of its words, else of its one word.
 * @example ticketPrefix('Kumo Pay') // 'KP'
 * @example ticketPrefix('Kumo') // 'KUMO'
 */
export function ticketPrefix(name: string): string {
  const words = name
    .normalize('NFKD')
    .toUpperCase()
    .split(/[^A-Z\u0300-\u036F]+/)
    .map((word) => word.replace(/[^A-Z]/g, ''))
    .filter(Boolean);
  const initials = words.map(([first]) => first).join('');
  const prefix = (words.length > 1 ? initials : (words[0] ?? '')).slice(0, 4);
  return prefix.length < 2 || prefix === demonstrationPrefix ? 'HELP' : prefix;
}
