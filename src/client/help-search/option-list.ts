/** The options of a combobox and the active one, which the field points to; the focus stays in the field. */
export class OptionList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;
  /** Whether the reader has moved in the list that is shown. */
  isMoved = false;

  /** Takes the field and its list (ARIA Authoring Practices, combobox). */
  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  /** The option that Enter opens. */
  get active(): HTMLElement | undefined {
    return this.#options[this.#active];
  }

  /** Shows other options, the first one active unless told. */
  show(options: HTMLElement[], { hasActive = true } = {}): void {
    const items = options.map((option, index) => {
      option.id = `search-option-${index}`;
      const item = document.createElement('li');
      item.setAttribute('role', 'presentation');
      item.append(option);
      return item;
    });
    this.#list.replaceChildren(...items);
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(hasActive && options.length > 0 ? 0 : -1);
    this.isMoved = false;
  }

  /** Moves to the next option or, with -1, the one before; false where there is none. */
  move(step: number): boolean {
    const count = this.#options.length;
    if (count === 0) return false;
    const isBeforeFirst = this.#active < 0 && step < 0;
    this.#activate(isBeforeFirst ? count - 1 : (this.#active + step + count) % count);
    this.isMoved = true;
    return true;
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = this.#options[index]?.id;
    if (id) this.#input.setAttribute('aria-activedescendant', id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
