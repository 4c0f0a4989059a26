/** A size as people read it, in the page's language; 1 MB is 1,048,576 bytes, as in the limits. */
export function sizeInWords(bytes: number): string {
  const isSmall = bytes < 1024 * 1024;
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  const value = bytes / (isSmall ? 1024 : 1024 * 1024);
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, options).format(value);
}
