import { askedPart } from '../../search/query/query-length.ts';
import { part } from '../part.ts';

const filters = ['collection', 'topic', 'sort'];

/** The query that an address holds. */
export function queryIn(address: string): string {
  return new URLSearchParams(address).get('q') ?? '';
}

/**
 * The form of the search page, in step with its address. The field has no name, so that a browser never
 * submits by itself what is typed.
 */
export class AskedForm {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;

  /** Takes the form as it stands in the page. */
  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#field = part(form, 'input[type="search"]', HTMLInputElement);
  }

  /** What is typed. */
  get query(): string {
    return this.#field.value;
  }

  set query(text: string) {
    this.#field.value = text;
  }

  /** The value of a filter; empty where none is chosen. */
  filter(name: 'collection' | 'topic' | 'sort'): string {
    return String(new FormData(this.#form).get(name) ?? '');
  }

  /** Fills in what an address says, such as `?q=fees&topic=account`. */
  fill(address: string): void {
    const asked = new URLSearchParams(address);
    this.query = queryIn(address);
    for (const name of filters) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value = asked.get(name) ?? '';
    }
  }

  /** The address that asks a query under the chosen filters. */
  addressOf(query: string): string {
    const values = [['q', askedPart(query)], ...new FormData(this.#form)];
    const filled = values.filter(([, value]) => value !== '') as [string, string][];
    return `?${new URLSearchParams(filled)}`;
  }
}
