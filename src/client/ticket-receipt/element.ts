import { pageLanguage } from '../../i18n/page-language.ts';
import { formatInstant, parseInstant } from '../../lib/date.ts';
import { fillText } from '../../lib/page-texts.ts';
import { statusTokenPattern } from '../../lib/reference.ts';
import { part } from '../part.ts';

/**
 * Shows the reference that the address's fragment holds, so that the receipt survives a reload and a
 * bookmark, and no server sees it.
 */
export class TicketReceipt extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const facts = new URLSearchParams(location.hash.slice(1));
    const reference = facts.get('reference') ?? '';
    if (!/^[A-Z0-9-]{6,40}$/.test(reference)) return;
    part(this, '[data-reference]').textContent = reference;
    part(this, '[data-reply]').textContent = this.#replyBy(facts.get('reply_by') ?? '');
    this.#showToken(reference, facts.get('token') ?? '');
    part(this, '[data-masked]').hidden = !facts.has('masked');
    const correct = part(this, '[data-correct]', HTMLAnchorElement);
    correct.search = String(new URLSearchParams({ corrects: reference }));
    part(this, '[data-no-receipt]').hidden = true;
    part(this, '[data-receipt]').hidden = false;
    part(this, 'h1').focus();
    part(this, '[data-print]').addEventListener('click', () => print(), { signal });
    part(this, '[data-save]').addEventListener('click', () => this.#save(reference), { signal });
    part(this, '[data-copy]').addEventListener('click', () => void this.#copy(reference), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #replyBy(value: string): string {
    const moment = parseInstant(value);
    if (!moment) return '';
    const time = formatInstant(moment, pageLanguage());
    return fillText(this.dataset['replyBy'] ?? '', { time });
  }

  /** With the token the state can be asked for, on a page that takes it from its fragment too. */
  #showToken(reference: string, token: string): void {
    if (!statusTokenPattern.test(token)) return;
    part(this, '[data-token]').textContent = token;
    const link = part(this, '[data-status-link]', HTMLAnchorElement);
    link.hash = String(new URLSearchParams({ reference, token }));
    part(this, '[data-token-part]').hidden = false;
  }

  /** The receipt as a text file, with the address that brings it back. */
  #save(reference: string): void {
    const parts = this.querySelectorAll('[data-receipt] :is(h1, h2, p, li)');
    const shown = [...parts].filter((one) => !one.closest('.not-printed, [hidden]'));
    const lines = shown.map((one) => one.textContent.trim().replace(/\s+/g, ' '));
    const text = [...lines, location.href, ''].join('\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = `${reference}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  async #copy(reference: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(reference);
      part(this, '[data-copy-status]').textContent = this.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(part(this, '[data-reference]'));
    }
  }
}
