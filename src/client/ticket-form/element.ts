import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import type { TicketFault } from '../../schemas/ticket-faults.ts';
import { countGraphemes } from '../../schemas/ticket-text.ts';
import { ChosenFiles } from './chosen-files.ts';
import { clearFaults, showFaults, wordedFaults } from './faults.ts';
import { prefill } from './prefill.ts';
import { sendTicket, type SendOutcome } from './send-ticket.ts';
import { suggest } from './suggestions.ts';
import { offsetInWords, withOffset } from './local-time.ts';
import { textOf, readTicketTexts } from './texts.ts';

const loadChecks = () => import('../../schemas/ticket.ts');

/** The ticket form with checks before it is sent, and a send that loses nothing and doubles nothing. */
export class TicketForm extends HTMLElement {
  #listening: AbortController | undefined;
  #texts!: TicketTexts;
  #files!: ChosenFiles;
  /** One key for one content: a retry bears the same, so that it never makes a second ticket. */
  #attempt = { content: '', key: '' };
  #timer = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#texts = readTicketTexts(this);
    const input = this.#find<HTMLInputElement>('#files');
    this.#files = new ChosenFiles(
      input,
      this.#find('[data-files]'),
      (name) => textOf(this.#texts, 'ticket.attachments.remove', { name }),
      (name) => this.#say('ticket.attachments.removed', { name }),
    );
    this.#nameZone();
    // The page's own checks speak its language and name every fault at once; the browser's do not.
    this.#form.noValidate = true;
    prefill(this.#form);
    input.addEventListener('change', () => this.#files.add(), { signal });
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.#form.addEventListener('input', (event) => this.#onInput(event), { signal });
    // Loaded while the reader types, so that a line lost later does not keep the checks from running.
    this.#form.addEventListener('focusin', () => void loadChecks().catch(() => undefined), {
      signal,
      once: true,
    });
    this.#find('[data-copy]').addEventListener('click', () => void this.#copy(), { signal });
    this.#count();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #form(): HTMLFormElement {
    return this.#find('form');
  }

  get #fields(): Record<string, string> {
    const entries = [...new FormData(this.#form)].filter(([name]) => name !== 'files');
    return Object.fromEntries(
      entries.map(([name, value]) => {
        const isMoment = this.#form.querySelector(`[name="${name}"][type="datetime-local"]`);
        return [name, isMoment && value ? withOffset(String(value)) : String(value)];
      }),
    );
  }

  #find<T extends HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  /** Without JavaScript a requester has to name the zone; with it, it is sent along. */
  #nameZone(): void {
    for (const note of this.querySelectorAll('[data-zone]')) {
      note.textContent = textOf(this.#texts, 'ticket.dateTime.zone', { offset: offsetInWords() });
    }
  }

  /** Says something in the status line, which is read out. */
  #say(key: string, values: Record<string, string> = {}): void {
    this.#find('[data-status]').textContent = textOf(this.#texts, key, values);
  }

  #onInput(event: Event): void {
    const name = (event.target as HTMLInputElement).name;
    if (name === 'description') this.#count();
    if (name !== 'subject' && name !== 'category') return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#suggest(), 400);
  }

  /** A stolen account needs its steps, not a choice of articles. */
  #suggest(): void {
    const { subject = '', category } = this.#fields;
    const region = this.#find('[data-suggestions]');
    if (category === 'security' || subject.trim().length < 2) region.hidden = true;
    else void suggest(region, subject, this.dataset['locale'] ?? 'en', this.#texts);
  }

  #count(): void {
    const text = this.#find<HTMLTextAreaElement>('#description').value;
    const used = String(countGraphemes(text));
    this.#find('[data-counter]').textContent = textOf(this.#texts, 'ticket.description.counter', {
      used,
    });
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#form.ariaBusy === 'true') return;
    clearFaults(this);
    this.#find('[data-failure]').hidden = true;
    this.#setBusy(true);
    try {
      const faults = await this.#faults();
      if (faults.length > 0) this.#show(faults);
      else this.#finish(await this.#send());
    } catch {
      this.#fail(navigator.onLine ? 'network' : 'offline');
    } finally {
      this.#setBusy(false);
    }
  }

  async #faults(): Promise<TicketFault[]> {
    const { attachmentFaults, faultsOf, ticketSchema } = await loadChecks();
    const result = ticketSchema(this.#texts.config).safeParse(this.#fields);
    const faults = result.success ? [] : faultsOf(result.error);
    return [...faults, ...attachmentFaults(this.#files.files)];
  }

  #send(): Promise<SendOutcome> {
    const fields = this.#fields;
    const { files } = this.#files;
    const names = files.map(({ name, size, lastModified }) => [name, size, lastModified]);
    const content = JSON.stringify([fields, names]);
    if (content !== this.#attempt.content) this.#attempt = { content, key: crypto.randomUUID() };
    return sendTicket(this.#form.action, fields, files, this.#attempt.key);
  }

  #finish(outcome: SendOutcome): void {
    if (outcome.kind === 'refused') return this.#show(outcome.faults);
    if (outcome.kind === 'failed') return this.#fail(outcome.reason);
    const { reference, replyBy } = outcome;
    const facts = new URLSearchParams({ reference, reply_by: replyBy });
    location.assign(`${this.dataset['sent']}#${facts}`);
  }

  #show(faults: TicketFault[]): void {
    const prefix = textOf(this.#texts, 'ticket.errorPrefix');
    if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
    showFaults(this, wordedFaults(faults, this.#texts, this.#files.files));
  }

  #fail(reason: Extract<SendOutcome, { kind: 'failed' }>['reason']): void {
    const panel = this.#find('[data-failure]');
    const mail = this.#find<HTMLAnchorElement>('[data-mail]');
    this.#find('[data-failure-reason]').textContent = textOf(
      this.#texts,
      `ticket.failure.${reason}`,
    );
    const query = `subject=${encodeURIComponent(this.#fields['subject'] ?? '')}&body=${encodeURIComponent(this.#asText())}`;
    mail.href = `${mail.href.split('?')[0]}?${query}`;
    panel.hidden = false;
    panel.focus();
  }

  #setBusy(isBusy: boolean): void {
    this.#form.ariaBusy = String(isBusy);
    this.#find('[data-status]').textContent = isBusy ? textOf(this.#texts, 'ticket.sending') : '';
  }

  /** What was typed, as text that can be sent in another way. */
  #asText(): string {
    const hidden = ['locale', 'form_version', 'website'];
    return Object.entries(this.#fields)
      .filter(([name, value]) => value && !hidden.includes(name))
      .map(([name, value]) => `${this.#texts.labels[name] ?? name}: ${value}`)
      .join('\n');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#asText());
      this.#say('ticket.receipt.copied');
    } catch {
      // The clipboard is closed to this page: the e-mail link holds the same text.
      this.#find('[data-mail]').focus();
    }
  }
}
