import { html } from 'hono/html';
import type { Markup } from './html.ts';

/** What stands around a control. */
export interface FieldFrame {
  id: string;
  label: string;
  hint: string;
  error?: string | undefined;
  /** The word for "required", where it is. */
  required?: string | undefined;
}

/** A control of one line, of several, or for files. */
export interface Control {
  id: string;
  /** Empty where there is no hint to be described by. */
  hint: string;
  error?: string | undefined;
  type?: 'text' | 'email' | 'datetime-local' | 'textarea' | 'file';
  value?: string | undefined;
  autocomplete?: string;
  inputmode?: string;
  accept?: string;
}

/** A label, a hint and an error around a control, tied to it by `aria-describedby`. */
export function fieldMarkup(
  { id, label, hint, error, required }: FieldFrame,
  control: Markup,
  after?: Markup,
): Markup {
  return html`<div class="field ${error ? 'wrong' : ''}">
    <label for="${id}">${label}${required && html` <span class="hint">(${required})</span>`}</label>
    ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${error && html`<p class="error" id="${id}-error">${error}</p>`} ${control} ${after}
  </div>`;
}

/** A control with its value, escaped. */
export function inputMarkup(control: Control): Markup {
  const { id, type = 'text', value = '', accept } = control;
  const described = [control.hint && `${id}-hint`, control.error && `${id}-error`].filter(Boolean);
  const attributes = html`id="${id}" name="${id}"
  ${described.length > 0 && html`aria-describedby="${described.join(' ')}"`}
  ${control.error && html`aria-invalid="true"`}`;
  if (type === 'textarea') {
    // HTML drops one line feed after the tag: without this one it would be the requester's.
    return html`<textarea ${attributes} rows="8" dir="auto">${'\n'}${value}</textarea>`;
  }
  if (type === 'file') return html`<input type="file" ${attributes} multiple accept="${accept}" />`;
  return html`<input
    type="${type}"
    ${attributes}
    value="${value}"
    ${type === 'datetime-local' && html`step="1"`}
    ${control.autocomplete && html`autocomplete="${control.autocomplete}"`}
    ${control.inputmode && html`inputmode="${control.inputmode}"`}
  />`;
}

/** What the page carries without showing it. */
export function hiddenFields(
  typed: Readonly<Record<string, string>>,
  names: readonly string[],
): Markup {
  return html`${names
    .filter((name) => typed[name])
    .map((name) => html`<input type="hidden" name="${name}" value="${typed[name]}" />`)}`;
}
