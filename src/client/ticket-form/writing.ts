import { pageLanguage } from '../../i18n/page-language.ts';
import { textOf } from '../../lib/page-texts.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { countGraphemes } from '../../schemas/ticket-text.ts';
import { part } from '../part.ts';
import { clearDraft, loadDraft, saveDraft } from '../ticket-draft/draft.ts';
import { Deflection } from './deflection.ts';
import { fillFields, readFields } from './form-fields.ts';
import type { Guarding } from './guarding.ts';

/** How long nothing must be typed before the text is looked through and kept, in milliseconds. */
const pause = 600;

/** What happens while a ticket is being written: it is counted, looked through, kept as a draft, and answered. */
export class Writing {
  readonly #root: HTMLElement;
  readonly #texts: TicketTexts;
  readonly #guarding: Guarding;
  readonly #deflection: Deflection;
  #timer = 0;

  constructor(root: HTMLElement, texts: TicketTexts, guarding: Guarding) {
    this.#root = root;
    this.#texts = texts;
    this.#guarding = guarding;
    this.#deflection = new Deflection({
      region: part(this.#root, '[data-suggestions]'),
      locale: this.#locale,
      texts,
      isSecret: (text) => guarding.isSecret(text),
    });
    this.count();
  }

  /** Looks at what was typed once typing pauses, and at what was pasted at once. */
  changed({ isPasted = false } = {}): void {
    this.count();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), isPasted ? 0 : pause);
    const { category = '', subject = '', description = '' } = readFields(this.#form);
    this.#deflection.update({ category, subject, description });
  }

  /** Fills in what was kept of an earlier visit, and says so. */
  restore(): void {
    const draft = loadDraft(this.#locale);
    if (!draft) return;
    fillFields(this.#form, draft);
    part(this.#root, '[data-draft]').hidden = false;
    this.count();
  }

  /** Forgets the draft, and stops looking at what stands in the form. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#deflection.stop();
    clearDraft(this.#locale);
    part(this.#root, '[data-draft]').hidden = true;
    this.count();
  }

  /** Says how long the description is. */
  count(): void {
    const used = String(
      countGraphemes(part(this.#root, '#description', HTMLTextAreaElement).value),
    );
    const text = textOf(this.#texts, 'ticket.description.counter', { used });
    part(this.#root, '[data-counter]').textContent = text;
  }

  /** Shows what is surely a secret, and keeps the rest as a draft. */
  async #look(): Promise<void> {
    if (this.#form.ariaBusy === 'true') return;
    await this.#guarding.inspect().catch(() => false);
    await saveDraft(this.#locale, readFields(this.#form), (texts) => this.#guarding.look(texts));
  }

  get #form(): HTMLFormElement {
    return part(this.#root, 'form', HTMLFormElement);
  }

  get #locale(): string {
    return pageLanguage().locale;
  }
}
