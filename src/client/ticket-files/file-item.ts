import { part } from '../part.ts';
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
    this.element = part(document.importNode(template.content, true), '*');
    part(this.element, '[data-name]').textContent = file.name;
    const remove = part(this.element, '[data-remove]');
    remove.textContent = removeLabel;
    remove.addEventListener('click', actions.remove);
    const choice = part(this.element, '[data-original] input', HTMLInputElement);
    choice.setAttribute(
      'aria-label',
      `${part(this.element, '[data-original]').textContent.trim()} ${file.name}`,
    );
    choice.addEventListener('change', () => actions.sendOriginal(choice.checked));
    showPreview(part(this.element, '[data-preview]'), file);
    this.showSize(file.size);
  }

  /** Says how large the file is that would be sent; in bytes. */
  showSize(bytes: number): void {
    part(this.element, '[data-size]').textContent = sizeInWords(bytes);
  }

  /** Offers the original where something was left out, and warns where nothing could be. */
  showPrepared({ stripped, hasMetadata }: PreparedFile): void {
    part(this.element, '[data-original]').hidden = stripped === null;
    part(this.element, '[data-has-metadata]').hidden = !hasMetadata;
  }

  /** Says what is wrong with the file; nothing where the message is empty. */
  showFault(message: string): void {
    const place = part(this.element, '[data-fault]');
    place.textContent = message;
    place.hidden = message === '';
  }
}

/** Shows a picture small, and the kind of every other file in letters, as of what the browser cannot draw. */
function showPreview(place: HTMLElement, file: File): void {
  const extension = /\.(\w{1,4})$/.exec(file.name)?.[1] ?? '';
  if (!file.type.startsWith('image/')) {
    place.textContent = extension.toUpperCase();
    return;
  }
  const image = new Image();
  const address = URL.createObjectURL(file);
  const settle = () => URL.revokeObjectURL(address);
  image.alt = '';
  image.addEventListener('load', settle);
  image.addEventListener('error', () => {
    settle();
    place.textContent = extension.toUpperCase();
  });
  image.src = address;
  place.replaceChildren(image);
}
