import { contentFolder } from '../../files/content-folder.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';
import { writeEdits } from '../write-edits.ts';

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
    json: { type: 'boolean', summary: 'for a program' },
  },
  notes: `An entry is collection/slug, such as faq/fees. Without sections, what was changed since the commit is minor, and what was stale
before stays so. Sections are named as status --json and the frontmatter name them (head, beginning, or the heading in
lower case with hyphens); for these no git is needed, and all that changed in them since they were translated is minor.`,
  async run({ since, json = false }, [entry, ...sections]) {
    if (!entry) throw new UsageError('Name an entry, such as faq/fees.');
    const { editing } = await import('../editing.ts');
    const { changedSince, choiceOf, partsNamed, staleParts } =
      await import('../../editor/translations/change-since.ts');
    const { minorEdits } = await import('../../editor/translations/minor-change.ts');
    const { revisionAt } = await import('../../editor/translations/old-revision.ts');
    const folder = contentFolder();
    const edits = editing(folder, ({ textOf }, named) => {
      const group = named(entry);
      const { revision } = group.source;
      if (!revision)
        throw new CommandError(`${group.source.file} cannot be read. Run check first.`);
      if (sections.length > 0) return minorEdits(group, partsNamed(group, sections), textOf);
      const choice = choiceOf(staleParts(group));
      const before = revisionAt(folder, since, group.source);
      if (!before)
        throw new CommandError(`git does not know ${group.source.file} at ${since}. ${choice}`);
      const found = minorEdits(group, changedSince(before, revision), textOf);
      if (found.length === 0) {
        throw new CommandError(
          `No translation was made from ${group.source.file} as of ${since}. ${choice}`,
        );
      }
      return found;
    });
    await writeEdits(folder, edits, json);
  },
});
