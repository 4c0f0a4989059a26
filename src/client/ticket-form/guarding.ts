import { maskSecrets } from '../../secrets/mask-secrets.ts';
import type { Finding, FindingKind } from '../../secrets/finding.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { guardTexts, loadGuard } from '../secret-guard/guard.ts';
import { part } from '../part.ts';
import {
  confirmationOf,
  foundSecrets,
  type FoundSecret,
  type TicketPart,
} from './found-secrets.ts';
import { showSecrets } from './guard-panel.ts';

/** Where the texts of a ticket come from, and where a masked one goes. */
export interface GuardedForm {
  root: HTMLElement;
  texts: TicketTexts;
  parts: () => Promise<TicketPart[]>;
  /** What the ticket may hold, as its category says. */
  mayHold: () => readonly string[];
  /** Puts a text in the place of another in a field. */
  replace: (field: string, text: string) => void;
  /** Takes a file away. */
  removeFile: (name: string) => void;
  say: (key: string) => void;
}

/** Keeps secrets from leaving a form: finds them, shows where they stand, and masks them where told. */
export class Guarding {
  readonly #form: GuardedForm;
  readonly #confirmed = new Map<string, FindingKind>();
  /** Whether the requester has pressed "send", and is asked about everything since. */
  #isAsked = false;
  #shown = '';

  constructor(form: GuardedForm) {
    this.#form = form;
  }

  /** The kinds that the requester was asked about and chose to send. */
  get confirmed(): FindingKind[] {
    return [...new Set(this.#confirmed.values())];
  }

  /** Loads the guard, ahead of time. */
  load(): void {
    loadGuard();
  }

  /**
   * Whether a text holds a secret.
   * @throws where the guard cannot be loaded
   */
  async isSecret(text: string): Promise<boolean> {
    const [findings = []] = await guardTexts([{ text }]);
    return findings.length > 0;
  }

  /** Looks texts of the form through, as a draft needs it. */
  async look(texts: { text: string; field?: string }[]): Promise<Finding[][]> {
    const mayHold = this.#form.mayHold();
    return guardTexts(texts.map((text) => ({ ...text, mayHold })));
  }

  /** Forgets what was confirmed, for another ticket. */
  reset(): void {
    this.#confirmed.clear();
    this.#isAsked = false;
    this.#show([]);
  }

  /**
   * Shows what must not be sent as it is; while somebody types, only what is surely a secret.
   * True where there is none at all.
   * @throws where the guard cannot be loaded; then nothing may be stored or sent
   */
  async inspect({ isSending = false } = {}): Promise<boolean> {
    const secrets = await this.#unconfirmed();
    this.#isAsked ||= isSending;
    const shown = this.#isAsked ? secrets : secrets.filter(({ verdict }) => verdict === 'blocked');
    this.#show(shown);
    if (isSending && shown.length > 0) this.#panel.focus();
    return secrets.length === 0;
  }

  get #panel(): HTMLElement {
    return part(this.#form.root, '[data-guard]');
  }

  async #unconfirmed(): Promise<FoundSecret[]> {
    const secrets = await foundSecrets(await this.#form.parts(), this.#form.mayHold());
    return secrets.filter(
      (secret) => secret.verdict === 'blocked' || !this.#confirmed.has(confirmationOf(secret)),
    );
  }

  /** What stands there already is left alone, for it may be about to be pressed. */
  #show(secrets: readonly FoundSecret[]): void {
    const shown = JSON.stringify(secrets.map(({ place, kind, verdict }) => [place, kind, verdict]));
    if (shown === this.#shown) return;
    this.#shown = shown;
    showSecrets(this.#form.root, secrets, this.#form.texts, {
      onRemove: (secret) => void this.#remove(secret),
      onKeep: (secret) => void this.#keep(secret),
    });
  }

  async #remove({ place, kind, isFile }: FoundSecret): Promise<void> {
    if (isFile) this.#form.removeFile(place);
    else await this.#mask(place, kind);
    await this.#goOn('ticket.guard.removed');
  }

  /** The text may have changed since: what stands there now is looked at again. */
  async #mask(place: string, kind: FindingKind): Promise<void> {
    const part = (await this.#form.parts()).find((one) => one.place === place);
    if (!part) return;
    const secrets = await foundSecrets([part], this.#form.mayHold());
    const findings = secrets.filter((secret) => secret.kind === kind);
    const text = maskSecrets(
      part.text,
      findings.flatMap((secret) => secret.findings),
    );
    this.#form.replace(place, text);
  }

  async #keep(secret: FoundSecret): Promise<void> {
    this.#confirmed.set(confirmationOf(secret), secret.kind);
    await this.#goOn('ticket.guard.kept');
  }

  /** Shows what is left; the focus stays in the panel, or goes on to sending. */
  async #goOn(said: string): Promise<void> {
    const left = await this.#unconfirmed();
    this.#show(left);
    this.#form.say(said);
    if (left.length > 0) this.#panel.focus();
    else part(this.#form.root, '[data-send]').focus();
  }
}
