import { contentFolder } from '../files/content-folder.ts';
import { momentOfRun } from '../files/moment.ts';
import { defaultLocale, isLocale, locales, type Locale } from '../i18n/locales.ts';
import { formatFault, type Fault } from '../reading/fault.ts';
import { didYouMean } from '../reading/nearest.ts';
import { UsageError } from './command.ts';
import { tellRefusal } from './editing-folder.ts';
import type { TypedEntry } from './entry-operand.ts';
import { wenda } from './help.ts';

/** What a person says of a new entry besides its name. */
export interface TypedAbout {
  locales?: string | undefined;
  topic?: string | undefined;
  category?: string | undefined;
  json?: boolean | undefined;
}

/**
 * Begins an entry from the templates of its collection, and says what is to be done in it.
 * @throws CommandError
 */
export async function writeNewEntry(entry: TypedEntry, typed: TypedAbout): Promise<void> {
  const { json = false } = typed;
  const folder = contentFolder();
  const asked = localesFrom(typed.locales);
  await tellRefusal(
    async () => {
      const { checkContent } = await import('../checks/check-content.ts');
      const { planNewEntry } = await import('../editor/new-entry/plan-new-entry.ts');
      const { applyFolderEdit } = await import('../editor/folder-edit.ts');
      const about = aboutOf(entry, typed, await checkContent(folder));
      const plan = planNewEntry(folder, { ...entry, ...about, locales: asked }, momentOfRun());
      applyFolderEdit(folder, plan);
      const written = [...plan.written.keys()];
      const { faults, warnings } = await checkContent(folder, { pathOf: (_, file) => file });
      const toBeDone = [...faults, ...warnings].filter(({ file }) => written.includes(file));
      console.log(json ? JSON.stringify({ written, toBeDone }, null, 2) : words(written, toBeDone));
    },
    { folder, json },
  );
}

type Known = Awaited<ReturnType<typeof import('../checks/check-content.ts').checkContent>>;

/** What the entry is about, where its collection asks for that and there is something to choose from. */
function aboutOf(
  { collection }: TypedEntry,
  { topic, category }: TypedAbout,
  { entries, site }: Known,
): { topic?: string; category?: string; order?: number } {
  const topics = entries.filter((entry) => entry.collection === 'topics');
  if (collection === 'topics') {
    return { order: Math.max(0, ...topics.map(({ frontmatter }) => frontmatter.order)) + 1 };
  }
  if (collection === 'announcements') {
    const known = site?.announcements.categories.map(({ id }) => id) ?? [];
    return { category: chosen('category', category, known) };
  }
  const slugs = [...new Set(topics.map(({ slug }) => slug))];
  if (collection === 'glossary' || (slugs.length === 0 && topic === undefined)) return {};
  return { topic: chosen('topic', topic, slugs) };
}

function chosen(option: string, typed: string | undefined, known: string[]): string {
  if (typed !== undefined && known.includes(typed)) return typed;
  const all = `Use one of ${known.join(', ')}.`;
  if (typed === undefined) throw new UsageError(`Say what it is about: --${option}. ${all}`);
  throw new UsageError(`There is no ${option} "${typed}". ${didYouMean(typed, known, all)}`);
}

function localesFrom(typed = defaultLocale): Locale[] {
  const asked = [...new Set(typed.split(/[,\s]+/).filter(Boolean))];
  const unknown = asked.find((one) => !isLocale(one));
  if (unknown === undefined && asked.length > 0) return asked;
  const all = `Use some of ${locales.join(',')}.`;
  throw new UsageError(
    `--locales "${unknown ?? typed}" names no language of the site. ${didYouMean(unknown ?? '', locales, all)}`,
  );
}

function words(written: string[], toBeDone: Fault[]): string {
  return [
    'Written:',
    ...written.map((file) => `  ${file}`),
    'To be done:',
    ...toBeDone.map((fault) => `  ${formatFault(fault)}`),
    '  then remove "draft: true": until then readers do not have it.',
    `See it as you write: npm run dev. What is left: ${wenda} check`,
  ].join('\n');
}
