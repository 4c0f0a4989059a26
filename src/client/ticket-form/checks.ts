import type { Remark } from '../../ledger/remark.ts';
import { textOf } from '../../lib/page-texts.ts';
import type { TicketConfig } from '../../schemas/ticket-config.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';

/** The fields that remarks may stand under. */
const fields = ['network', 'asset', 'txid', 'address', 'memo'];
/**
 * How long after a change remarks are shown, in milliseconds: a field changes as the next thing is
 * pressed, and must not push it from under the finger.
 */
const pause = 300;

/** Shows remarks on the evidence under its fields whenever one changes; they keep nobody from sending. */
export function watchEvidence(
  form: HTMLFormElement,
  texts: TicketTexts,
  signal: AbortSignal,
): void {
  const places = fields.flatMap((id) => placeOf(form, id) ?? []);
  let timer = 0;
  const look = async () => {
    const { remarksOn } = await import('../../ledger/remarks.ts');
    const remarks = remarksOn(evidenceOf(form, texts.config));
    for (const place of places) {
      show(
        place,
        remarks.filter(({ field }) => field === place.field.id),
        texts,
      );
    }
  };
  form.addEventListener(
    'change',
    () => {
      clearTimeout(timer);
      // Without a connection the remarks stay away.
      timer = window.setTimeout(() => void look().catch(() => undefined), pause);
    },
    { signal },
  );
}

/** Where remarks on a field stand. */
interface Place {
  field: HTMLInputElement;
  region: HTMLElement;
}

/** The region under a field, made where it is missing: it must be there before it speaks. */
function placeOf(form: HTMLFormElement, id: string): Place | null {
  const field = form.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) return null;
  const known = form.querySelector<HTMLElement>(`#${id}-remark`);
  if (known) return { field, region: known };
  const region = document.createElement('div');
  region.id = `${id}-remark`;
  region.className = 'ticket-remark';
  region.ariaLive = 'polite';
  field.after(region);
  field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby')} ${region.id}`);
  return { field, region };
}

/** The evidence that the chosen category asks for. */
function evidenceOf(form: HTMLFormElement, { categories }: TicketConfig): Record<string, string> {
  const given = new FormData(form);
  const asked = categories.find(({ id }) => id === given.get('category'))?.fields ?? [];
  return Object.fromEntries(
    asked.filter((id) => given.has(id)).map((id) => [id, String(given.get(id))]),
  );
}

/** Says remarks; what stands there already is not said again. */
function show({ field, region }: Place, remarks: Remark[], texts: TicketTexts): void {
  const said = JSON.stringify(remarks);
  if (region.dataset['said'] === said) return;
  region.dataset['said'] = said;
  region.replaceChildren(...remarks.map((remark) => paragraph(remark, field, texts)));
}

function paragraph(remark: Remark, field: HTMLInputElement, texts: TicketTexts): HTMLElement {
  const { code, values, href, replacement } = remark;
  const text = textOf(texts, code, values);
  const place = document.createElement('p');
  if (href) place.append(link(href, text + textOf(texts, 'ticketPage.newTab')));
  else place.append(text);
  if (replacement) place.append(' ', useButton(replacement, field, texts));
  return place;
}

/** A way to a page that knows the transfer; it learns nothing of ours, not even where it was linked. */
function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  anchor.textContent = text;
  return anchor;
}

function useButton(value: string, field: HTMLInputElement, texts: TicketTexts): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = textOf(texts, 'ticket.check.useIt');
  button.addEventListener('click', () => {
    field.value = value;
    field.focus();
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  });
  return button;
}
