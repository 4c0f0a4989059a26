/** What the fields of a form hold, by their names; a local moment bears the device's offset. */
export function readFields(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const isMoment = form.querySelector(`[name="${name}"][type="datetime-local"]`) !== null;
      return [name, isMoment && value ? withOffset(String(value)) : String(value)];
    }),
  );
}

/** Puts texts back into the fields of a form, where it has such fields. */
export function fillFields(form: HTMLFormElement, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (typeof value !== 'string') continue;
    if (field instanceof HTMLInputElement && field.type === 'datetime-local') {
      field.value = value.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '');
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLSelectElement && isOffered(field, value))
    ) {
      field.value = value;
    }
  }
}

/** Whether a select has such a choice: a link or a draft may name a category that is no longer there. */
export function isOffered(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value);
}

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
