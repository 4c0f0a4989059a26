import { existsSync } from 'node:fs';
import { contentFolder } from '../../files/content-folder.ts';
import { sourceKinds } from '../../editor/import/source-kinds.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';

const collections = ['faq', 'glossary'] as const;

export const command = defineCommand({
  summary: 'Imports another help centre: an export of Zendesk, pages of HTML, a folder of Markdown',
  operands: '<folder or file>',
  options: {
    from: {
      type: 'string',
      value: sourceKinds.join('|'),
      summary: 'what it is, where its files do not tell',
    },
    collection: {
      type: 'string',
      value: collections.join('|'),
      default: 'faq',
      summary: 'what its articles become',
    },
    topic: {
      type: 'string',
      value: 'slug',
      summary: 'the topic of what belongs to no section or folder',
    },
    locale: {
      type: 'string',
      multiple: true,
      value: 'tag=locale',
      summary: 'which locale takes a language of the export; may be repeated',
    },
    language: {
      type: 'string',
      value: 'tag',
      summary: 'the language of what does not tell its own',
    },
    address: {
      type: 'string',
      value: 'pattern',
      summary: 'the address that articles had, such as /:lang/:path/, with :slug and :id too',
    },
    'dry-run': { type: 'boolean', summary: 'writes nothing, and tells what would be written' },
    overwrite: { type: 'boolean', summary: 'replaces files that are there with another text' },
    json: { type: 'boolean', summary: 'reports as one JSON object; behind npm run, add --silent' },
  },
  notes: `WENDA_CONTENT names another content folder. Nothing is fetched from the net: pictures come from the export.
What needs a person is reported with its place, a line each. content/README.md, “From another help centre”, has more.`,
  async run(typed, [source, ...others]) {
    if (!source || others.length > 0)
      throw new UsageError('Name one folder or file, such as ../export.');
    if (!existsSync(source)) throw new CommandError(`There is no ${source}.`);
    const kind = oneOf(typed.from, sourceKinds, '--from');
    const collection = oneOf(typed.collection, collections, '--collection') ?? 'faq';
    const { localeFinder } = await import('../../editor/import/locale-of.ts');
    const { readSourceFolder } = await import('../../editor/import/read-source.ts');
    const localeOf = localeFinder(await namedLocales(typed.locale ?? []));
    const { topic, address, language } = typed;
    const read = readSourceFolder(source, kind, { collection, localeOf, topic, address, language });
    if (!read)
      throw new CommandError(`${source} holds no JSON of Zendesk, no Markdown and no HTML.`);
    const { importInto } = await import('../../editor/import/import-folder.ts');
    const { importJson, importReport } = await import('../../editor/import/report.ts');
    const isDryRun = typed['dry-run'] === true;
    const result = await importInto(contentFolder(), read, {
      isDryRun,
      mayReplace: typed.overwrite === true,
    });
    console.log((typed.json ? importJson : importReport)(result, isDryRun));
  },
});

function oneOf<T extends string>(
  typed: string | undefined,
  known: readonly T[],
  option: string,
): T | undefined {
  const found = known.find((one) => one === typed);
  if (typed === undefined || found) return found;
  throw new UsageError(`${option} "${typed}" is not known. Use ${known.join(', ')}.`);
}

async function namedLocales(typed: string[]): Promise<Record<string, string>> {
  const { isLocale, locales } = await import('../../i18n/locales.ts');
  return Object.fromEntries(
    typed.map((one) => {
      const [tag = '', locale] = one.toLowerCase().replaceAll('_', '-').split('=');
      if (tag && isLocale(locale)) return [tag, locale];
      throw new UsageError(
        `--locale "${one}" is not written as tag=locale, with one of ${locales.join(', ')}.`,
      );
    }),
  );
}
