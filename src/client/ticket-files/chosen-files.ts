import { textOf } from '../../lib/page-texts.ts';
import type { TicketFault } from '../../schemas/ticket-faults.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { attachmentFaults } from '../../schemas/ticket-attachments.ts';
import { part } from '../part.ts';
import { wordedFaults } from '../ticket-form/faults.ts';
import { FileItem } from './file-item.ts';
import { prepare, unprepared, type PreparedFile } from './prepared-file.ts';

/** A file of the list. */
interface Chosen {
  prepared: PreparedFile;
  isUnreadable: boolean;
  isOriginalWanted: boolean;
  /** Settles once the file was looked into. */
  ready: Promise<void>;
  item: FileItem;
}

/**
 * The files of a ticket: a second choice adds, each can be taken away, pictures go without what was
 * noted beside them, and limits are named at once. The input keeps the same files, so that the form
 * could still send itself.
 */
export class ChosenFiles {
  readonly #root: HTMLElement;
  readonly #texts: TicketTexts;
  readonly #onChange: () => void;
  #chosen: Chosen[] = [];

  /** `root` holds the parts of `TicketFiles.astro`; `onChange` is called whenever what is sent changes. */
  constructor(root: HTMLElement, texts: TicketTexts, onChange: () => void) {
    this.#root = root;
    this.#texts = texts;
    this.#onChange = onChange;
  }

  /** The files as they would be sent now; some may not have been looked into yet. */
  get list(): File[] {
    return this.#chosen.map(wantedFile);
  }

  /** The files to send, once each was looked into. */
  get files(): Promise<File[]> {
    return Promise.all(this.#chosen.map(({ ready }) => ready)).then(() => this.list);
  }

  /** What keeps the files from being sent. */
  get faults(): TicketFault[] {
    const unreadable = this.#chosen.flatMap(({ isUnreadable }, index) =>
      isUnreadable ? [{ pointer: `/files/${index}`, code: 'ticket.attachments.unreadable' }] : [],
    );
    return [...attachmentFaults(this.list), ...unreadable];
  }

  /** Adds files; the same one chosen twice stays one. */
  add(files: Iterable<File>): void {
    const added = [...files].filter((file) => !this.#holds(file)).map((file) => this.#take(file));
    this.#chosen = [...this.#chosen, ...added];
    part(this.#root, '[data-files]').append(...added.map(({ item }) => item.element));
    const names = added.map(({ prepared }) => prepared.original.name).join(', ');
    if (names) this.#say('ticket.attachments.added', names);
    this.#update();
  }

  /** Takes away the file of that name. */
  removeNamed(name: string): void {
    const chosen = this.#chosen.find(({ prepared }) => prepared.original.name === name);
    if (chosen) this.#remove(chosen);
  }

  /** Takes every file away. */
  clear(): void {
    this.#chosen = [];
    part(this.#root, '[data-files]').replaceChildren();
    this.#update();
  }

  #holds({ name, size }: File): boolean {
    return this.#chosen.some(
      ({ prepared: { original } }) => original.name === name && original.size === size,
    );
  }

  #take(file: File): Chosen {
    const removeLabel = textOf(this.#texts, 'ticket.attachments.remove', { name: file.name });
    const chosen: Chosen = {
      prepared: unprepared(file),
      isUnreadable: false,
      isOriginalWanted: false,
      ready: Promise.resolve(),
      item: new FileItem(part(this.#root, '[data-file]', HTMLTemplateElement), file, removeLabel, {
        remove: () => this.#remove(chosen),
        sendOriginal: (isWanted) => {
          chosen.isOriginalWanted = isWanted;
          this.#update();
        },
      }),
    };
    chosen.ready = this.#lookInto(chosen);
    return chosen;
  }

  async #lookInto(chosen: Chosen): Promise<void> {
    try {
      chosen.prepared = await prepare(chosen.prepared.original);
    } catch {
      chosen.isUnreadable = true;
    }
    chosen.item.showPrepared(chosen.prepared);
    this.#update();
  }

  /** Takes a file away; the focus goes to the next one, the one before, or the input. */
  #remove(chosen: Chosen): void {
    const { element } = chosen.item;
    const next = (element.nextElementSibling ??
      element.previousElementSibling) as HTMLElement | null;
    element.remove();
    this.#chosen = this.#chosen.filter((other) => other !== chosen);
    (next ?? part(this.#root, '#files')).focus();
    this.#say('ticket.attachments.removed', chosen.prepared.original.name);
    this.#update();
  }

  #update(): void {
    const transfer = new DataTransfer();
    this.list.forEach((file) => transfer.items.add(file));
    part(this.#root, '#files', HTMLInputElement).files = transfer.files;
    for (const one of this.#chosen) one.item.showSize(wantedFile(one).size);
    this.#showFaults();
    this.#onChange();
  }

  /** What is wrong with one file stands beside it; what is wrong with all of them, above. */
  #showFaults(): void {
    const { faults, list } = this;
    const worded = wordedFaults(faults, this.#texts, list);
    const messageAt = (pointer: string) =>
      worded[faults.findIndex((fault) => fault.pointer === pointer)]?.message ?? '';
    this.#chosen.forEach(({ item }, index) => item.showFault(messageAt(`/files/${index}`)));
    const place = part(this.#root, '#files-error');
    place.textContent = messageAt('/files');
    place.hidden = place.textContent === '';
    if (faults.length > 0) part(this.#root, '#files').setAttribute('aria-invalid', 'true');
    else part(this.#root, '#files').removeAttribute('aria-invalid');
  }

  #say(key: string, name: string): void {
    part(this.#root, '[data-files-said]').textContent = textOf(this.#texts, key, { name });
  }
}

/** The file that is sent. */
function wantedFile({ prepared: { original, stripped }, isOriginalWanted }: Chosen): File {
  return isOriginalWanted ? original : (stripped ?? original);
}
