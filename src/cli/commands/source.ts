import { contentFolder } from '../../files/content-folder.ts';
import { isLocale, locales } from '../../i18n/locales.ts';
import { dayOf } from '../../lib/date.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';
import { jsonOption, tellRefusal } from '../editing-folder.ts';

export const command = defineCommand({
  summary: 'Makes the text of a language the source of its entry',
  operands: '<entry> <locale>',
  options: {
    since: {
      type: 'string',
      value: 'commit',
      default: 'HEAD',
      summary: 'what changed in it since then is new to all others',
    },
    json: jsonOption,
  },
  notes: `An entry is collection/slug, such as faq/fees. For a change that was made in a translation first: the others are then stale
in the sections that changed there. Where git does not know what it said before, nobody knows what the others lack, and
their records go.`,
  async run({ since, json = false }, [entry, locale, ...others]) {
    if (!entry || !locale || others.length > 0) {
      throw new UsageError(`Name an entry and a locale, such as faq/fees ${locales.at(-1)}.`);
    }
    if (!isLocale(locale))
      throw new UsageError(`There is no locale "${locale}". Use ${locales.join(', ')}.`);
    const folder = contentFolder();
    await tellRefusal(
      async () => {
        const { groupNamed, writeEdits } = await import('../editing.ts');
        const { openFolder } = await import('../../editor/open-folder.ts');
        const { newSourceEdits } = await import('../../editor/translations/new-source.ts');
        const { revisionAt } = await import('../../editor/translations/old-revision.ts');
        const open = openFolder(folder);
        const group = groupNamed(open, entry);
        const { file, locale: now } = group.source;
        if (now === locale) throw new CommandError(`${file} is the source already.`);
        const chosen = group.translations.get(locale);
        const before = chosen && revisionAt(folder, since, chosen);
        const change = { before, on: dayOf(new Date()), textOf: open.textOf };
        writeEdits(folder, newSourceEdits(group, locale, change), json);
      },
      { folder, json },
    );
  },
});
