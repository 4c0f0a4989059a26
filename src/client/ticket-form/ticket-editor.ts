import { textOf } from '../../lib/page-texts.ts';
import { mayHoldOf } from '../../schemas/ticket-config.ts';
import type { TicketFault } from '../../schemas/ticket-faults.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { watchFiles } from '../ticket-files/watch-files.ts';
import { ChosenFiles } from '../ticket-files/chosen-files.ts';
import { part } from '../part.ts';
import { watchEvidence } from './checks.ts';
import { clearFaults, showFaults, wordedFaults } from './faults.ts';
import { fillFields, readFields } from './form-fields.ts';
import { Guarding } from './guarding.ts';
import { nameCorrected, nameZone } from './notes.ts';
import { prefill } from './prefill.ts';
import { Sending, type Outcome } from './sending.ts';
import { readTicketTexts } from './texts.ts';
import { partsOf } from './ticket-parts.ts';
import { Writing } from './writing.ts';

const loadChecks = () => import('../../schemas/ticket.ts');

/** The ticket form at work: checks a ticket, keeps secrets in, and hands it over to the outbox, which sends it. */
export class TicketEditor {
  readonly #root: HTMLElement;
  readonly #texts: TicketTexts;
  readonly #files: ChosenFiles;
  readonly #guarding: Guarding;
  readonly #writing: Writing;
  readonly #sending: Sending;
  #openedAt = Date.now();

  /** `root` holds the form and the JSON that it needs. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#texts = readTicketTexts(root);
    const zone = part(root, '[data-files-zone]');
    this.#files = new ChosenFiles(zone, this.#texts, () => this.#writing.changed());
    this.#guarding = new Guarding({
      root,
      texts: this.#texts,
      parts: () => partsOf(this.#form, this.#texts, this.#files.list),
      mayHold: () => mayHoldOf(this.#texts.config.categories, readFields(this.#form)['category']),
      replace: (field, text) => this.#replace(field, text),
      removeFile: (name) => this.#files.removeNamed(name),
      say: (key) => this.#say(key),
    });
    this.#writing = new Writing(root, this.#texts, this.#guarding);
    this.#sending = new Sending(root, this.#texts);
  }

  /** Fills in what is known already, and works until the signal ends it. */
  start(signal: AbortSignal): void {
    // The page's own checks speak its language and name every fault at once; the browser's do not.
    this.#form.noValidate = true;
    nameZone(this.#root, this.#texts);
    this.#writing.restore();
    prefill(this.#form);
    nameCorrected(this.#root, readFields(this.#form)['corrects'] ?? '');
    watchFiles(part(this.#root, '[data-files-zone]'), this.#files, signal);
    watchEvidence(this.#form, this.#texts, signal);
    this.#listen(signal);
  }

  /** Takes a ticket back out of the outbox, to be changed and sent anew. */
  async #takeBack(id: string): Promise<void> {
    const taken = await this.#sending.takeBack(id);
    if (!taken) return;
    const { fields, files } = taken.ticket;
    this.#showForm();
    fillFields(this.#form, fields);
    this.#files.clear();
    this.#files.add(files.map(({ name, type, blob }) => new File([blob], name, { type })));
    this.#writing.changed();
    part(this.#root, '#description').focus();
    if (taken.faults.length > 0) this.#show(taken.faults);
  }

  #listen(signal: AbortSignal): void {
    this.#form.addEventListener('submit', (event) => void this.#onSubmit(event), { signal });
    this.#form.addEventListener('input', () => this.#writing.changed(), { signal });
    this.#form.addEventListener('paste', () => this.#writing.changed({ isPasted: true }), {
      signal,
    });
    // Loaded while the reader types, so that a line lost later does not keep the checks from running.
    this.#form.addEventListener('focusin', () => this.#warmUp(), { signal, once: true });
    document.addEventListener(
      'ticket-edit',
      (event) => void this.#takeBack((event as CustomEvent<{ id: string }>).detail.id),
      { signal },
    );
    part(this.#root, '[data-clear-draft]').addEventListener('click', () => this.#forget(), {
      signal,
    });
    part(this.#root, '[data-another] button').addEventListener('click', () => this.#startAnew(), {
      signal,
    });
  }

  get #form(): HTMLFormElement {
    return part(this.#root, 'form', HTMLFormElement);
  }

  /** Says something in the status line, which is read out. */
  #say(key: string): void {
    part(this.#root, '[data-status]').textContent = textOf(this.#texts, key);
  }

  #warmUp(): void {
    void loadChecks().catch(() => undefined);
    this.#guarding.load();
    this.#sending.load();
  }

  #replace(field: string, text: string): void {
    fillFields(this.#form, { [field]: text });
    this.#writing.changed();
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#form.ariaBusy === 'true') return;
    clearFaults(this.#root);
    part(this.#root, '[data-unchecked]').hidden = true;
    this.#form.ariaBusy = 'true';
    try {
      const faults = await this.#faults();
      if (faults.length > 0) this.#show(faults);
      else if (await this.#guarding.inspect({ isSending: true })) await this.#send();
    } catch {
      // What cannot be looked through is neither kept nor sent.
      part(this.#root, '[data-unchecked]').hidden = false;
      part(this.#root, '[data-unchecked]').focus();
    } finally {
      this.#form.ariaBusy = 'false';
    }
  }

  async #faults(): Promise<TicketFault[]> {
    const { faultsOf, ticketSchema } = await loadChecks();
    await this.#files.files;
    const result = ticketSchema(this.#texts.config).safeParse(this.#fields);
    return [...(result.success ? [] : faultsOf(result.error)), ...this.#files.faults];
  }

  get #fields(): Record<string, string> {
    const { corrects, ...fields } = readFields(this.#form);
    return corrects ? { ...fields, corrects } : fields;
  }

  async #send(): Promise<void> {
    const seconds = Math.round((Date.now() - this.#openedAt) / 1000);
    const { confirmed } = this.#guarding;
    const fields = {
      ...this.#fields,
      seconds_open: String(seconds),
      ...(confirmed.length > 0 ? { confirmed } : {}),
    };
    this.#finish(await this.#sending.send(fields, await this.#files.files));
  }

  #finish(outcome: Outcome): void {
    if (outcome.kind === 'refused') return this.#show(outcome.faults);
    this.#clear();
    if (outcome.kind === 'sent') return location.assign(outcome.address);
    this.#form.hidden = true;
    part(this.#root, '[data-another]').hidden = false;
    outcome.show();
  }

  #show(faults: TicketFault[]): void {
    const prefix = textOf(this.#texts, 'ticket.errorPrefix');
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    showFaults(this.#root, wordedFaults(faults, this.#texts, this.#files.list));
  }

  /** Empties the form, and forgets the draft of it. */
  #clear(): void {
    this.#form.reset();
    this.#files.clear();
    this.#guarding.reset();
    this.#writing.forget();
  }

  #forget(): void {
    this.#clear();
    this.#say('ticket.draft.cleared');
    part(this.#root, '#category').focus();
  }

  #startAnew(): void {
    this.#openedAt = Date.now();
    prefill(this.#form);
    this.#say('');
    this.#showForm();
    part(this.#root, '#category').focus();
  }

  #showForm(): void {
    this.#form.hidden = false;
    part(this.#root, '[data-another]').hidden = true;
  }
}
