import { textOf } from '../../lib/page-texts.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { graphemesOf } from '../../schemas/ticket-text.ts';
import { search } from '../../search/query/search.ts';
import { isUrgent } from '../../search/query/understand/question.ts';
import { part } from '../part.ts';

/** What a requester has written so far. */
interface Writing {
  category: string;
  subject: string;
  description: string;
}

/** Where and how answers are shown. */
interface DeflectionOptions {
  /** The region of `TicketAnswers.astro`. */
  region: HTMLElement;
  locale: string;
  texts: TicketTexts;
  /** Whether a text holds what must go nowhere: it is not searched. */
  isSecret: (text: string) => Promise<boolean>;
}

/** An answer as a link. */
interface Answer {
  href: string;
  title: string;
}

/** How long nothing must be typed before answers are looked for, in milliseconds. */
const pause = 400;
/** So many graphemes are worth a search, and so many of the description are searched. */
const [fewest, beginning] = [2, 120];

/**
 * Answers while a ticket is being written, in a region below that neither takes the focus nor keeps
 * anybody from sending. In an emergency its steps stand there instead.
 */
export class Deflection {
  readonly #options: DeflectionOptions;
  readonly #idle: string;
  #timer = 0;
  /** The latest look: an answer to an earlier one is no longer wanted. */
  #look = 0;

  constructor(options: DeflectionOptions) {
    this.#options = options;
    this.#idle = this.#title.textContent;
    options.region.hidden = false;
  }

  /** Looks for answers once typing pauses. */
  update(writing: Writing): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#answer(writing), pause);
  }

  /** Stops looking. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#look += 1;
  }

  async #answer(writing: Writing): Promise<void> {
    const look = (this.#look += 1);
    const show = await this.#shownFor(writing).catch(
      () => () => this.#show('ticketPage.suggestionsFailed', []),
    );
    const { region } = this.#options;
    // Nothing is put under a finger, nor taken from under the focus.
    const isUsed = region.matches(':active, :focus-within');
    if (look === this.#look && !isUsed) show();
  }

  /** Finds what is to be shown; gives what shows it. */
  async #shownFor({ category, subject, description }: Writing): Promise<() => void> {
    const { locale, isSecret } = this.#options;
    const text = `${subject}\n${description}`.trim();
    if (this.#isUrgent(category) || (text && (await isUrgent(text, locale)))) {
      return () => this.#showSteps();
    }
    if (graphemesOf(text, fewest).length < fewest || (await isSecret(text))) {
      return () => this.#show('', []);
    }
    const { sure } = await search(queryOf(subject, description), { locale, limit: 3 });
    const answers = sure.map(({ href, title }) => ({
      href,
      title: title.map((piece) => piece.text).join(''),
    }));
    return () => this.#show(answers.length > 0 ? 'ticketPage.suggestions' : '', answers);
  }

  get #title(): HTMLElement {
    return part(this.#options.region, '[role="status"]');
  }

  get #list(): HTMLElement {
    return part(this.#options.region, 'ul');
  }

  /** The steps in an emergency, and the categories that are one; none where the site has none. */
  get #steps(): HTMLTemplateElement | null {
    return this.#options.region.querySelector<HTMLTemplateElement>('[data-urgent]');
  }

  #isUrgent(category: string): boolean {
    return this.#steps?.dataset['urgent']?.split(' ').includes(category) ?? false;
  }

  #showSteps(): void {
    const steps = this.#steps;
    if (!steps) return this.#show('', []);
    this.#say(textOf(this.#options.texts, 'ticketPage.urgentFirst'));
    this.#list.replaceChildren(steps.content.cloneNode(true));
  }

  #show(title: string, answers: Answer[]): void {
    this.#say(title ? textOf(this.#options.texts, title) : this.#idle);
    const links = [...this.#list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    if (links.join() === answers.map(({ href }) => href).join()) return;
    this.#list.replaceChildren(...answers.map((answer) => this.#item(answer)));
    this.#keepHeight();
  }

  /** The title is read out when it changes, and only then. */
  #say(text: string): void {
    if (this.#title.textContent !== text) this.#title.textContent = text;
  }

  /** What stands below is pushed down once at most, and never drawn up under a finger. */
  #keepHeight(): void {
    const { region } = this.#options;
    region.style.minBlockSize = `${region.getBoundingClientRect().height}px`;
  }

  #item({ href, title }: Answer): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.target = '_blank';
    link.textContent = title + textOf(this.#options.texts, 'ticketPage.newTab');
    item.append(link);
    return item;
  }
}

/** The subject and the beginning of the description, without hashes and addresses, which no answer holds. */
function queryOf(subject: string, description: string): string {
  const words = `${subject} ${graphemesOf(description, beginning).join('')}`;
  return words
    .replace(/[0-9A-Za-z]{25,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
