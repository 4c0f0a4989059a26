import { contentFolder } from '../../files/content-folder.ts';
import { defineCommand, UsageError } from '../command.ts';
import { jsonOption } from '../editing-folder.ts';
import { table } from '../table.ts';

export const command = defineCommand({
  summary: 'Tells which translations are missing, stale or overdue, with the words that changed',
  operands: '[<entry>]',
  options: { json: jsonOption },
  notes: `An entry is collection/slug, such as faq/fees. The old words come from the history of git; where it does not have
them, the section is named with its text of today. Behind npm run, add --silent so that nothing but the JSON is printed.`,
  async run({ json }, [entry, ...others]) {
    if (others.length > 0) throw new UsageError('Name one entry, such as faq/fees, or none.');
    const { groupNamed } = await import('../editing.ts');
    const { openFolder } = await import('../../editor/open-folder.ts');
    const { checkContent } = await import('../../checks/check-content.ts');
    const { readStatus } = await import('../../editor/status/read-status.ts');
    const { writeStatus } = await import('../../editor/status/write-status.ts');
    const folder = contentFolder();
    const today = new Date();
    const { warnings } = await checkContent(folder, { today, pathOf: (_folder, file) => file });
    const open = openFolder(folder);
    const only = entry === undefined ? undefined : groupNamed(open, entry).reference;
    const status = readStatus({ folder, articles: open.articles, warnings, today, only });
    if (json) return console.log(JSON.stringify(status, null, 2));
    const { counts, entries, trend } = writeStatus(status);
    const nothing = entries.length === 0 ? ['All translations say what their sources say.'] : [];
    const tables = entry === undefined ? [table(counts), table(trend)] : [];
    console.log([...entries, ...nothing, ...tables].filter(Boolean).join('\n\n'));
  },
});
