/**
 * A local date and time with the device's offset at that time, so that support knows the moment.
 * @example withOffset('2026-11-20T09:05:30') // '2026-11-20T09:05:30+08:00' in Singapore
 */
export function withOffset(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset();
  if (Number.isNaN(minutes)) return local;
  const part = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${part(minutes / 60)}:${part(minutes % 60)}`;
}

/** The device's offset today, such as `UTC+8`. */
export function offsetInWords(): string {
  const format = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' });
  const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value;
  return (name ?? 'UTC').replace('GMT', 'UTC');
}
