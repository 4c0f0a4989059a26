import type { OpenFolder } from '../../editor/open-folder.ts';
import type { EntryGroup } from '../../editor/translations/entry-group.ts';
import type { FileEdit } from '../../editor/translations/file-edit.ts';
import { contentFolder } from '../../files/content-folder.ts';
import { defineCommand, UsageError } from '../command.ts';
import { jsonOption, tellRefusal } from '../editing-folder.ts';

export const command = defineCommand({
  summary: 'Says that a change of a source is minor: its translations stay up to date',
  operands: '<entry> [<section> …]',
  options: {
    since: {
      type: 'string',
      value: 'commit',
      default: 'HEAD',
      summary: 'what changed since then is minor',
    },
    json: jsonOption,
  },
  notes: `An entry is collection/slug, such as faq/fees. Without sections, what was changed since the commit is minor, and what was stale
before stays so. Sections are named as status --json and the frontmatter name them (head, beginning, or the heading in
lower case with hyphens); for these no git is needed, and all that changed in them since they were translated is minor.`,
  async run({ since, json = false }, [entry, ...sections]) {
    if (!entry) throw new UsageError('Name an entry, such as faq/fees.');
    const folder = contentFolder();
    await tellRefusal(
      async () => {
        const { groupNamed, writeEdits } = await import('../editing.ts');
        const { openFolder } = await import('../../editor/open-folder.ts');
        const open = openFolder(folder);
        const edits = await minorEditsOf(open, groupNamed(open, entry), { sections, since });
        writeEdits(folder, edits, json);
      },
      { folder, json },
    );
  },
});

async function minorEditsOf(
  { folder, textOf }: OpenFolder,
  group: EntryGroup,
  { sections, since }: { sections: string[]; since: string },
): Promise<FileEdit[]> {
  const { changedSince, choiceOf, partsNamed, staleParts } =
    await import('../../editor/translations/change-since.ts');
  const { minorEdits } = await import('../../editor/translations/minor-change.ts');
  const { revisionAt } = await import('../../editor/translations/old-revision.ts');
  const { RefusedEdit } = await import('../../editor/refused-edit.ts');
  const { revision, file } = group.source;
  if (!revision) throw new RefusedEdit(`${file} cannot be read. Run check first.`);
  if (sections.length > 0) return minorEdits(group, partsNamed(group, sections), textOf);
  const choice = choiceOf(staleParts(group));
  const before = revisionAt(folder, since, group.source);
  if (!before) throw new RefusedEdit(`git does not know ${file} at ${since}. ${choice}`);
  const found = minorEdits(group, changedSince(before, revision), textOf);
  if (found.length > 0) return found;
  throw new RefusedEdit(`No translation was made from ${file} as of ${since}. ${choice}`);
}
