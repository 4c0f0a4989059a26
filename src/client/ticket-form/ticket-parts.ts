import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { textOfFile } from '../ticket-files/text-of-file.ts';
import { readFields } from './form-fields.ts';
import type { TicketPart } from './found-secrets.ts';

/** Fields that nobody writes into. */
const hidden = ['locale', 'form_version', 'category', 'website', 'corrects', '_next'];

/** Everything of a ticket that is text: what was typed or pasted, and what text files hold. */
export async function partsOf(
  form: HTMLFormElement,
  texts: TicketTexts,
  files: readonly File[],
): Promise<TicketPart[]> {
  const written = Object.entries(readFields(form))
    .filter(([name, value]) => value !== '' && !hidden.includes(name))
    .map(([place, text]) => ({ place, label: labelOf(form, place, texts), text, isFile: false }));
  const read = await Promise.all(
    files.map(async (file) => ({
      place: file.name,
      label: file.name,
      text: await textOfFile(file),
      isFile: true,
    })),
  );
  return [...written, ...read.filter(({ text }) => text !== '')];
}

/** What stands beside a field, without the word for "required". */
function labelOf(form: HTMLFormElement, name: string, { labels }: TicketTexts): string {
  const label = form.querySelector(`label[for="${name}"]`);
  return labels[name] ?? label?.firstChild?.textContent?.trim() ?? name;
}
