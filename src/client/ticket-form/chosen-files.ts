/** The files of a file input as a list of their own, so that a second choice adds and one can be removed. */
export class ChosenFiles {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #removeLabel: (name: string) => string;
  readonly #onRemoved: (name: string) => void;
  #files: File[] = [];

  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    removeLabel: (name: string) => string,
    onRemoved: (name: string) => void,
  ) {
    this.#input = input;
    this.#list = list;
    this.#removeLabel = removeLabel;
    this.#onRemoved = onRemoved;
  }

  /** The files as they will be sent. */
  get files(): File[] {
    return this.#files;
  }

  /** Takes the input's files over; the same file chosen twice stays one. */
  add(): void {
    const added = [...(this.#input.files ?? [])].filter(
      ({ name, size }) => !this.#files.some((file) => file.name === name && file.size === size),
    );
    this.#set([...this.#files, ...added]);
  }

  #set(files: File[]): void {
    this.#files = files;
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    this.#input.files = transfer.files;
    this.#list.replaceChildren(...files.map((file) => this.#item(file)));
  }

  #item(file: File): HTMLLIElement {
    const item = document.createElement('li');
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = this.#removeLabel(file.name);
    remove.addEventListener('click', () => {
      this.#set(this.#files.filter((other) => other !== file));
      this.#input.focus();
      this.#onRemoved(file.name);
    });
    item.append(`${file.name} (${sizeInWords(file.size)})`, remove);
    return item;
  }
}

/** A size as people read it, in the page's language; 1 MB is 1,048,576 bytes, as in the limits. */
function sizeInWords(bytes: number): string {
  const isSmall = bytes < 1024 * 1024;
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  const value = bytes / (isSmall ? 1024 : 1024 * 1024);
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, options).format(value);
}
