import { contentFolder } from '../../files/content-folder.ts';
import { isLocale, locales } from '../../i18n/locales.ts';
import { dayOf } from '../../lib/date.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';
import { writeEdits } from '../write-edits.ts';

export const command = defineCommand({
  summary: 'Begins a translation, shows what changed since, or notes that it is done',
  operands: '<entry> <locale>',
  options: {
    done: { type: 'boolean', summary: 'the translation says what its source says today' },
    all: { type: 'boolean', summary: 'with --done: every translation of the folder does' },
    json: { type: 'boolean', summary: 'for a program' },
  },
  notes: `An entry is collection/slug, such as faq/fees. A new translation is a draft with the source's words, TODO: before each;
write over them, then note that it is done. What it was made from stands in its frontmatter, under "translation".`,
  async run({ done, all, json = false }, [entry, locale, ...others]) {
    if (done && all && entry === undefined) return recordAll(json);
    if (all) throw new UsageError('--all goes with --done alone: translate --done --all.');
    if (!entry || !locale || others.length > 0) {
      throw new UsageError(`Name an entry and a locale, such as faq/fees ${locales.at(-1)}.`);
    }
    if (!isLocale(locale))
      throw new UsageError(`There is no locale "${locale}". Use ${locales.join(', ')}.`);
    if (done) return recordOne(entry, locale, json);
    return beginOrShow(entry, locale, json);
  },
});

async function recordAll(json: boolean): Promise<void> {
  const { editing } = await import('../editing.ts');
  const { recordEdit } = await import('../../editor/translations/record-edit.ts');
  const folder = contentFolder();
  const edits = editing(folder, ({ groups, textOf }) =>
    groups.flatMap((group) =>
      [...group.translations.values()].map((one) =>
        recordEdit(group, one, dayOf(new Date()), textOf),
      ),
    ),
  );
  await writeEdits(folder, edits, json);
}

async function recordOne(entry: string, locale: string, json: boolean): Promise<void> {
  const { editing } = await import('../editing.ts');
  const { recordEdit } = await import('../../editor/translations/record-edit.ts');
  const folder = contentFolder();
  const edit = editing(folder, ({ textOf }, named) => {
    const group = named(entry);
    const translation = group.translations.get(locale);
    if (translation) return recordEdit(group, translation, dayOf(new Date()), textOf);
    throw new CommandError(
      group.source.locale === locale
        ? `${group.source.file} is the source. Name another locale.`
        : `${entry} is not there in "${locale}". Begin it: translate ${entry} ${locale}`,
    );
  });
  await writeEdits(folder, [edit], json);
}

async function beginOrShow(entry: string, locale: string, json: boolean): Promise<void> {
  const { editing } = await import('../editing.ts');
  const { readStatus } = await import('../../editor/status/read-status.ts');
  const { beginTranslation } = await import('../../editor/translations/begin-translation.ts');
  const { writeStatus } = await import('../../editor/status/write-status.ts');
  const folder = contentFolder();
  const today = new Date();
  const begun = editing(folder, (open, named) =>
    beginTranslation(open, named(entry), locale, dayOf(today)),
  );
  if (begun) {
    await writeEdits(folder, [begun], json);
    if (!json)
      console.log(`Write over what has TODO: before it, then: translate --done ${entry} ${locale}`);
    return;
  }
  const status = editing(folder, ({ articles }, named) => {
    const only = named(entry).reference;
    return readStatus({ folder, articles, warnings: [], today, only });
  });
  const own = { ...status, open: status.open.filter((one) => one.locale === locale) };
  if (json) return console.log(JSON.stringify(own.open, null, 2));
  const { entries } = writeStatus(own);
  console.log(
    entries.length > 0
      ? `${entries.join('\n')}\n\nTranslate that, then: translate --done ${entry} ${locale}`
      : `${entry} in "${locale}" says what its source says.`,
  );
}
