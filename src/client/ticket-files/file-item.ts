import { showPreview } from './preview.ts';
import type { PreparedFile } from './prepared-file.ts';
import { sizeInWords } from './size-in-words.ts';

/** What a requester can do with a file of the list. */
interface FileActions {
  remove: () => void;
  /** Whether to send it as it was chosen, with all that is noted in it. */
  sendOriginal: (isWanted: boolean) => void;
}

/** A file in the list: preview, name, size, what is said of it, and a button that takes it away. */
export class FileItem {
  readonly element: HTMLElement;

  /** `template` is the markup of one item; `removeLabel` names the button's file. */
  constructor(
    template: HTMLTemplateElement,
    file: File,
    removeLabel: string,
    actions: FileActions,
  ) {
    this.element = (template.content.cloneNode(true) as DocumentFragment)
      .firstElementChild as HTMLElement;
    this.#find('[data-name]').textContent = file.name;
    const remove = this.#find('[data-remove]');
    remove.textContent = removeLabel;
    remove.addEventListener('click', actions.remove);
    const choice = this.#find<HTMLInputElement>('[data-original] input');
    choice.setAttribute(
      'aria-label',
      `${this.#find('[data-original]').textContent.trim()} ${file.name}`,
    );
    choice.addEventListener('change', () => actions.sendOriginal(choice.checked));
    showPreview(this.#find('[data-preview]'), file);
    this.showSize(file.size);
  }

  /** Says how large the file is that would be sent; in bytes. */
  showSize(bytes: number): void {
    this.#find('[data-size]').textContent = sizeInWords(bytes);
  }

  /** Offers the original where something was left out, and warns where nothing could be. */
  showPrepared({ stripped, isNoted }: PreparedFile): void {
    this.#find('[data-original]').hidden = stripped === null;
    this.#find('[data-noted]').hidden = !isNoted;
  }

  /** Says what is wrong with the file; nothing where the message is empty. */
  showFault(message: string): void {
    const place = this.#find('[data-fault]');
    place.textContent = message;
    place.hidden = message === '';
  }

  #find<T extends HTMLElement>(selector: string): T {
    return this.element.querySelector<T>(selector)!;
  }
}
