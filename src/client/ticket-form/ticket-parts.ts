import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { textOfFile } from '../ticket-files/text-of-file.ts';
import { readFields } from './form-fields.ts';
import type { TicketPart } from './found-secrets.ts';

/** Fields that nobody writes into. */
const hidden = ['locale', 'form_version', 'category', 'website', 'corrects', '_next'];

/** The texts of files that were read. */
const texts = new WeakMap<File, Promise<string>>();

/** Everything of a ticket that is text: what was typed or pasted, and what text files hold. */
export async function partsOf(
  form: HTMLFormElement,
  words: TicketTexts,
  files: readonly File[],
): Promise<TicketPart[]> {
  const written = Object.entries(readFields(form))
    .filter(([name, value]) => value !== '' && !hidden.includes(name))
    .map(([place, text]) => ({ place, label: labelOf(form, place, words), text, isFile: false }));
  const read = await Promise.all(
    files.map(async (file) => ({
      place: file.name,
      label: file.name,
      text: await readOnce(file),
      isFile: true,
    })),
  );
  return [...written, ...read.filter(({ text }) => text !== '')];
}

function readOnce(file: File): Promise<string> {
  const text = texts.get(file) ?? textOfFile(file);
  texts.set(file, text);
  return text;
}

/** What stands beside a field, without the word for "required". */
function labelOf(form: HTMLFormElement, name: string, { labels }: TicketTexts): string {
  const label = form.querySelector(`label[for="${name}"]`);
  return labels[name] ?? label?.firstChild?.textContent?.trim() ?? name;
}
