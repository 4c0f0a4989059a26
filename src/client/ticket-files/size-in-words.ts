import { megabyte } from '../../schemas/ticket-limits.ts';

/** A size as people read it, in the page's language. */
export function sizeInWords(bytes: number): string {
  const isSmall = bytes < megabyte;
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  const value = bytes / (isSmall ? 1024 : megabyte);
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, options).format(value);
}
