import { textOf } from '../../lib/page-texts.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import type { TicketFault } from '../../schemas/ticket-faults.ts';
import { part } from '../part.ts';

/** A fault in words, with the id of the field that it is about. */
export interface WordedFault {
  field: string;
  message: string;
}

/** Says faults in the page's language; a pointer such as `/files/1` names the second file. */
export function wordedFaults(
  faults: TicketFault[],
  texts: TicketTexts,
  files: { name: string }[],
): WordedFault[] {
  return faults.map(({ pointer, code }) => {
    const [field = '', index] = pointer.slice(1).split('/');
    const label = texts.labels[field] ?? field;
    const name = files[Number(index)]?.name ?? '';
    return { field, message: textOf(texts, code, { label, name }) };
  });
}

/** Shows faults in the summary and beside their fields, and takes the focus to the summary (GOV.UK). */
export function showFaults(root: HTMLElement, faults: WordedFault[]): void {
  clearFaults(root);
  for (const { field, message } of faults) {
    const place = root.querySelector<HTMLElement>(`#${CSS.escape(field)}-error`);
    if (!place) continue;
    place.textContent = message;
    place.hidden = false;
    root.querySelector(`#${CSS.escape(field)}`)?.setAttribute('aria-invalid', 'true');
  }
  const summary = part(root, '[data-summary]');
  part(summary, 'ul').replaceChildren(...faults.map(summaryItem));
  summary.hidden = faults.length === 0;
  if (faults.length > 0) summary.focus();
}

/** Takes away every fault that was shown. */
export function clearFaults(root: HTMLElement): void {
  root.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
  root.querySelectorAll<HTMLElement>('[id$="-error"]').forEach((place) => {
    place.hidden = true;
    place.textContent = '';
  });
  part(root, '[data-summary]').hidden = true;
}

function summaryItem({ field, message }: WordedFault): HTMLLIElement {
  const item = document.createElement('li');
  const target = document.getElementById(field);
  if (!target) {
    item.textContent = message;
    return item;
  }
  const link = document.createElement('a');
  link.href = `#${field}`;
  link.textContent = message;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    target.focus();
    target.closest('.ticket-field')?.scrollIntoView({ block: 'start' });
  });
  item.append(link);
  return item;
}
