import { pageLanguage } from '../../i18n/page-language.ts';
import { formatInstant } from '../../lib/date.ts';
import { fillText } from '../../lib/page-texts.ts';
import { part } from '../part.ts';
import { fetchStatus, type TicketStatusResult } from './fetch-status.ts';

/**
 * Shows the state of a ticket whose reference and status code are typed, or stand in the address's
 * fragment, which no server sees.
 */
export class TicketStatus extends HTMLElement {
  #listening: AbortController | undefined;
  #turn = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    part(this, '[data-lookup]').hidden = false;
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    window.addEventListener('hashchange', () => this.#followFragment(), { signal });
    this.#followFragment();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  #field(name: string): HTMLInputElement {
    return part(this, `#${name}`, HTMLInputElement);
  }

  #followFragment(): void {
    const facts = new URLSearchParams(location.hash.slice(1));
    for (const name of ['reference', 'token']) this.#field(name).value = facts.get(name) ?? '';
    if (facts.get('reference') && facts.get('token')) void this.#lookUp();
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const missing = ['reference', 'token'].filter((name) => !this.#showMissing(name));
    if (missing[0]) this.#field(missing[0]).focus();
    else void this.#lookUp();
  }

  /** Shows at an empty field that it is needed; returns whether it is filled. */
  #showMissing(name: string): boolean {
    const field = this.#field(name);
    const place = part(this, `#${name}-error`);
    const isFilled = field.value.trim() !== '';
    place.hidden = isFilled;
    place.textContent = isFilled ? '' : (this.dataset[`${name}Missing`] ?? '');
    field.setAttribute('aria-invalid', String(!isFilled));
    return isFilled;
  }

  async #lookUp(): Promise<void> {
    const turn = ++this.#turn;
    const endpoint = this.dataset['endpoint'] ?? '';
    this.#show('asking');
    const [reference, token] = ['reference', 'token'].map((name) => this.#field(name).value.trim());
    const answer = await fetchStatus(endpoint, reference ?? '', token ?? '');
    if (turn === this.#turn) this.#showAnswer(answer);
  }

  #showAnswer(answer: TicketStatusResult): void {
    const { receivedAt = null, replyBy = null } = 'receivedAt' in answer ? answer : {};
    const isWaited = answer.kind === 'received' && replyBy !== null;
    const isLate = isWaited && replyBy < new Date();
    this.#time('receivedAt', receivedAt);
    // A promise that is over is not made again.
    this.#time('replyBy', isWaited && !isLate ? replyBy : null);
    this.#show(answer.kind);
    part(this, '[data-late]').hidden = !isLate;
  }

  /** Of the sentences that stand in the page, the one that fits. */
  #show(kind: string): void {
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-answer]')) {
      sentence.hidden = sentence.dataset['answer'] !== kind;
    }
    part(this, '[data-times]').hidden = !['received', 'answered', 'closed'].includes(kind);
    part(this, '[data-late]').hidden = true;
  }

  #time(name: string, moment: Date | null): void {
    const place = part(this, `[data-time="${name}"]`);
    const time = moment && formatInstant(moment, pageLanguage());
    place.hidden = time === null;
    place.textContent = fillText(this.dataset[name] ?? '', { time: time ?? '' });
  }
}
