import { contentFolder } from '../../files/content-folder.ts';
import { didYouMean } from '../../reading/nearest.ts';
import { defineCommand, UsageError } from '../command.ts';
import { jsonOption, tellRefusal } from '../editing-folder.ts';
import { entryNameFrom } from '../entry-operand.ts';

export const command = defineCommand({
  summary: 'Renames an entry in every language, and mends all that leads to it',
  operands: '<collection>/<old> <new>',
  options: {
    'dry-run': { type: 'boolean', summary: 'says what would change, and writes nothing' },
    json: jsonOption,
  },
  notes: `<new> is a slug, or collection/slug to move the entry to another collection. Links in all texts in whatever form
they are written, "related", "topic", urgent help and best bets of search follow; the old name goes into "formerly", so
that its address lives on. Nothing else in any file changes, and nothing at all where the new name is taken.`,
  async run({ 'dry-run': isDry = false, json = false }, [old, fresh, ...others]) {
    if (!old || !fresh || others.length > 0) {
      throw new UsageError('Name the entry and its new name: rename faq/old-name new-name.');
    }
    const folder = contentFolder();
    const { namesIn, referenceTo } = await import('../../editor/entry-names.ts');
    const from = entryNameFrom(old);
    const to = entryNameFrom(fresh, from.collection);
    const known = namesIn(folder);
    if (!known.includes(referenceTo(from))) {
      const fix = didYouMean(referenceTo(from), known, 'Write collection/slug of an entry.');
      throw new UsageError(`There is no entry "${old}". ${fix}`);
    }
    if (referenceTo(from) === referenceTo(to)) throw new UsageError('It has this name already.');
    if (
      from.collection !== to.collection &&
      [from, to].some((one) => one.collection === 'topics')
    ) {
      throw new UsageError('A topic stays a topic: others stand below it.');
    }
    await tellRefusal(
      async () => {
        const { readSite } = await import('../../schemas/read-site.ts');
        const { planRename } = await import('../../editor/rename/plan-rename.ts');
        const { applyFolderEdit } = await import('../../editor/folder-edit.ts');
        const plan = planRename(folder, { from, to, siteUrl: readSite().url });
        if (!isDry) applyFolderEdit(folder, plan.edit);
        const { moved, changed } = plan;
        console.log(
          json ? JSON.stringify({ dryRun: isDry, moved, changed }, null, 2) : words(plan, isDry),
        );
      },
      { folder, json },
    );
  },
});

function words(
  {
    moved,
    changed,
  }: Pick<import('../../editor/rename/plan-rename.ts').RenamePlan, 'moved' | 'changed'>,
  isDry: boolean,
): string {
  const places = changed.map(
    ({ file, line, before, after }) => `  ${file}:${line}: ${before ? `${before} → ` : ''}${after}`,
  );
  return [
    isDry ? 'Would be moved:' : 'Moved:',
    ...moved.map(({ from, to }) => `  ${from} → ${to}`),
    isDry ? 'Would be changed:' : 'Changed:',
    ...places,
  ].join('\n');
}
