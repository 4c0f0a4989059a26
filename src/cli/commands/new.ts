import { referenceLocale, shippedLanguages } from '../../i18n/shipped-languages.ts';
import { isCollection } from '../../schemas/collections.ts';
import { defineCommand, UsageError } from '../command.ts';
import { jsonOption } from '../editing-folder.ts';
import { entryNameFrom } from '../entry-operand.ts';

export const command = defineCommand({
  summary: 'Begins an entry from a template, or a content folder of your own',
  operands: '<collection> <slug> | <folder>',
  options: {
    locales: {
      type: 'string',
      value: 'list',
      summary: 'the languages of the entry, with commas between them (the default one)',
    },
    topic: { type: 'string', value: 'slug', summary: 'the topic of a question or guide' },
    category: { type: 'string', value: 'id', summary: 'the category of an announcement' },
    name: { type: 'string', value: 'name', summary: 'of a folder: the name of the company' },
    url: { type: 'string', value: 'address', summary: 'of a folder: where it is to be published' },
    languages: {
      type: 'string',
      value: 'list',
      summary: `of a folder: its languages, such as es,pt-br, the default one first (${referenceLocale})`,
    },
    json: jsonOption,
  },
  notes: `new faq lost-phone writes faq/<locale>/lost-phone.mdx, a draft with today's date, from templates/<locale>/faq.mdx of
the content folder, else from what ships; what is left to be done in it is named here and by check.

new ../help-content starts a folder, as seen from that of Wenda, which builds at once. ${Object.keys(shippedLanguages).join(', ')} ship with their
words; of any other language the words of the interface are written in English, to be translated in ui/<locale>.json.
Nothing in it is the demonstration's; what only you know is a placeholder, which check --publish names until it is
filled in. A folder with the name of a collection is ./faq.`,
  async run({ name, url, languages, json, ...about }, operands) {
    const [first = '', second, ...others] = operands;
    const isEntry = isCollection(first.split('/')[0]);
    if (!isEntry) {
      if (!first || second !== undefined) {
        throw new UsageError(
          'Name one folder, such as ../help-content. For an entry: new faq lost-phone.',
        );
      }
      refuseOptions('an entry', about);
      const { writeFolder } = await import('../new-folder/write-folder.ts');
      return writeFolder(first, { name, url, languages, json });
    }
    if (others.length > 0) throw new UsageError('Name one entry: new faq lost-phone.');
    if (second === undefined && !first.includes('/')) {
      throw new UsageError(`Name the entry too: new ${first} lost-phone. A folder is ./${first}.`);
    }
    refuseOptions('a folder', { name, url, languages });
    const entry = entryNameFrom(second === undefined ? first : `${first}/${second}`);
    const { writeNewEntry } = await import('../new-entry.ts');
    return writeNewEntry(entry, { ...about, json });
  },
});

/** What is said of the other kind would be lost without a word. */
function refuseOptions(kind: string, options: Record<string, unknown>): void {
  const given = Object.keys(options).find((name) => options[name] !== undefined);
  if (given) throw new UsageError(`--${given} is for ${kind}. Leave it out.`);
}
