import { isOffered } from './form-fields.ts';

/** Fills in what the address carries: the category, a subject, a ticket that this one corrects, and the page that the reader came from. */
export function prefill(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  setField(form, 'category', asked.get('category'));
  setField(form, 'subject', asked.get('subject'));
  setField(form, 'corrects', asked.get('corrects'));
  const from = asked.get('from');
  const page = from?.startsWith('/') && !from.startsWith('//') ? from : location.pathname;
  setField(form, 'page_url', new URL(page, location.origin).href);
}

/** Sets a field that is still empty; a value that a select does not offer is left out. */
function setField(form: HTMLFormElement, name: string, value: string | null): void {
  const field = form.elements.namedItem(name);
  if (!value) return;
  if (field instanceof HTMLInputElement && !field.value) field.value = value;
  if (field instanceof HTMLSelectElement && !field.value && isOffered(field, value)) {
    field.value = value;
  }
}
