import type { OpenFolder } from '../../editor/open-folder.ts';
import type { EntryGroup } from '../../editor/translations/entry-group.ts';
import { contentFolder } from '../../files/content-folder.ts';
import { isLocale, locales } from '../../i18n/locales.ts';
import { dayOf } from '../../lib/date.ts';
import type { Article } from '../../reading/article.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';
import { jsonOption, tellRefusal } from '../editing-folder.ts';

export const command = defineCommand({
  summary: 'Begins a translation, shows what changed since, or notes that it is done',
  operands: '<entry> <locale>',
  options: {
    done: { type: 'boolean', summary: 'the translation says what its source says today' },
    all: { type: 'boolean', summary: 'with --done: every translation of the folder does' },
    json: jsonOption,
  },
  notes: `An entry is collection/slug, such as faq/fees. A new translation is a draft with the source's words, TODO: before each;
write over them, then note that it is done. What it was made from stands in its frontmatter, under "translation".`,
  async run({ done, all, json = false }, [entry, locale, ...others]) {
    if (done && all && entry === undefined) return record('all', json);
    if (all) throw new UsageError('--all goes with --done alone: translate --done --all.');
    if (!entry || !locale || others.length > 0) {
      throw new UsageError(`Name an entry and a locale, such as faq/fees ${locales.at(-1)}.`);
    }
    if (!isLocale(locale))
      throw new UsageError(`There is no locale "${locale}". Use ${locales.join(', ')}.`);
    if (done) return record({ entry, locale }, json);
    return beginOrShow(entry, locale, json);
  },
});

/** Notes of one translation that it says what its source says, or of all. */
async function record(named: { entry: string; locale: string } | 'all', json: boolean) {
  const folder = contentFolder();
  await tellRefusal(
    async () => {
      const { groupNamed, writeEdits } = await import('../editing.ts');
      const { openFolder } = await import('../../editor/open-folder.ts');
      const { recordEdit } = await import('../../editor/translations/record-edit.ts');
      const open = openFolder(folder);
      const edits = (group: EntryGroup, translations: Iterable<Article>) =>
        [...translations].map((one) => recordEdit(group, one, dayOf(new Date()), open.textOf));
      if (named === 'all') {
        const all = open.groups.flatMap((group) => edits(group, group.translations.values()));
        return writeEdits(folder, all, json);
      }
      const group = groupNamed(open, named.entry);
      writeEdits(folder, edits(group, [translationOf(group, named.locale)]), json);
    },
    { folder, json },
  );
}

function translationOf({ reference, source, translations }: EntryGroup, locale: string): Article {
  const translation = translations.get(locale);
  if (translation) return translation;
  throw new CommandError(
    source.locale === locale
      ? `${source.file} is the source. Name another locale.`
      : `${reference} is not there in "${locale}". Begin it: translate ${reference} ${locale}`,
  );
}

async function beginOrShow(entry: string, locale: string, json: boolean): Promise<void> {
  const folder = contentFolder();
  await tellRefusal(
    async () => {
      const { groupNamed, writeEdits } = await import('../editing.ts');
      const { openFolder } = await import('../../editor/open-folder.ts');
      const { beginTranslation } = await import('../../editor/translations/begin-translation.ts');
      const open = openFolder(folder);
      const group = groupNamed(open, entry);
      const begun = beginTranslation(open, group, locale, dayOf(new Date()));
      if (!begun) return show(open, group, locale, json);
      writeEdits(folder, [begun], json);
      const next = `Write over what has TODO: before it, then: translate --done ${entry} ${locale}`;
      if (!json) console.log(next);
    },
    { folder, json },
  );
}

async function show(
  { folder, articles }: OpenFolder,
  { reference: only }: EntryGroup,
  locale: string,
  json: boolean,
): Promise<void> {
  const { readStatus } = await import('../../editor/status/read-status.ts');
  const { writeStatus } = await import('../../editor/status/write-status.ts');
  const status = readStatus({ folder, articles, warnings: [], today: new Date(), only });
  const own = { ...status, open: status.open.filter((one) => one.locale === locale) };
  if (json) return console.log(JSON.stringify(own.open, null, 2));
  const { entries } = writeStatus(own);
  console.log(
    entries.length > 0
      ? `${entries.join('\n')}\n\nTranslate that, then: translate --done ${only} ${locale}`
      : `${only} in "${locale}" says what its source says.`,
  );
}
