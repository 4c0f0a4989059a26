import { part } from '../part.ts';
import type { ChosenFiles } from './chosen-files.ts';

/**
 * Takes files that are picked, dropped anywhere on the page or pasted into the form. `root` holds the
 * parts of `TicketFiles.astro`.
 */
export function watchFiles(root: HTMLElement, chosen: ChosenFiles, signal: AbortSignal): void {
  const input = part(root, '#files', HTMLInputElement);
  input.addEventListener('change', () => chosen.add([...(input.files ?? [])]), { signal });
  part(root, '[data-ways]').hidden = false;
  watchDrops(root, chosen, signal);
  document.addEventListener(
    'paste',
    (event) => {
      const files = pastedFiles(event, root.closest('form'));
      if (files.length === 0) return;
      event.preventDefault();
      for (const file of files) chosen.add([named(file, chosen)]);
    },
    { signal },
  );
}

/** The whole page takes drops: beside the zone the browser would open the file and the form be gone. */
function watchDrops(zone: HTMLElement, chosen: ChosenFiles, signal: AbortSignal): void {
  const show = (isOver: boolean) => zone.toggleAttribute('data-dropping', isOver);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  document.addEventListener(
    'dragover',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      show(true);
    },
    { signal },
  );
  document.addEventListener(
    'dragleave',
    (event) => {
      // What is entered next; nothing once the pointer has left the page.
      if (!event.relatedTarget) show(false);
    },
    { signal },
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      show(false);
      chosen.add([...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
}

/** The files of a paste into the form or beside every field; none where there is text, which goes its usual way. */
function pastedFiles({ clipboardData, target }: ClipboardEvent, form: Element | null): File[] {
  const isOurs = target === document.body || form?.contains(target as Node | null);
  if (!isOurs || !clipboardData || clipboardData.types.includes('text/plain')) return [];
  return [...clipboardData.files];
}

/** Browsers call every picture of the clipboard `image.png`. */
function named(file: File, chosen: ChosenFiles): File {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const taken = chosen.list.map(({ name }) => name);
  const name = screenshotName(file.type, new Date(), taken);
  return new File([file], name, { type: file.type });
}

/**
 * A name for a picture that the clipboard gives without one, by the reader's own clock; a number keeps
 * it apart from names that are taken.
 * @example screenshotName('image/png', new Date(2026, 10, 21, 9, 5), []) // 'screenshot-2026-11-21-0905.png'
 */
export function screenshotName(type: string, moment: Date, taken: readonly string[]): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const stem = `screenshot-${day}-${two(moment.getHours())}${two(moment.getMinutes())}`;
  const extension = type.replace(/^image\//, '').replace('jpeg', 'jpg');
  const names = [stem, ...taken.map((_name, index) => `${stem}-${index + 2}`)];
  return `${names.find((name) => !taken.includes(`${name}.${extension}`))}.${extension}`;
}
