import { converted, type ConvertedEntry } from './converted.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { bareAddresses } from './mdx/bare-addresses.ts';
import { isUnseen } from './mdx/blank.ts';
import { listAttachments } from './mdx/list-attachments.ts';
import { placeLinks, type LinkTargets } from './mdx/place-links.ts';
import { meaningOf } from './mdx/meaning.ts';
import { placePictures } from './mdx/place-pictures.ts';
import { stringifyMdx } from './mdx/stringify.ts';
import { claimedOnce, soundAddresses } from './former-paths.ts';
import { inSource, placed, unfollowed, unused } from './findings.ts';
import type { ImportFinding, Note } from './note.ts';
import { ImportedFiles } from './pictures.ts';
import { distinctEntries, slugsOf } from './slugs.ts';
import { withReadableTopics } from './readable-topics.ts';
import type { ImportSource, SourceEntry } from './source-entry.ts';
import { linkTargets } from './targets.ts';

/** What an import would write, and what there is to tell of it. */
export interface ImportPlan {
  /** Contents by path in the content folder. */
  files: ReadonlyMap<string, string | Buffer>;
  /** Where each of its entries comes from, by the path of its file. */
  sources: ReadonlyMap<string, string>;
  findings: ImportFinding[];
}

/** Works out every file of an import before one is written. */
export function plannedFiles(read: ImportSource, folder: string): ImportPlan {
  const source = { ...read, entries: soundEntries(read.entries) };
  const findings: ImportFinding[] = source.left.map((one) => inSource(one, one.source));
  const slugs = slugsOf(source.entries, findings);
  const pictures = new ImportedFiles(folder);
  const all = source.entries.map(converted);
  const targets = linkTargets(source, all, slugs, pictures);
  const files = new Map<string, string | Buffer>();
  const sources = new Map<string, string>();
  for (const one of all) {
    const { entry, notes } = one;
    const slug = slugs.get(entry.id) ?? '';
    const text = textOf(one, slugs, targets, source, pictures);
    const path = `${entry.collection}/${entry.locale}/${slug}.mdx`;
    if (text === undefined) {
      const fix = 'Write it, or leave it out: an entry without text would be a fault.';
      findings.push(
        inSource(
          { message: 'the article has no text and was not imported', fix, needsPerson: true },
          entry.source,
        ),
      );
      continue;
    }
    files.set(path, text);
    sources.set(path, entry.source);
    findings.push(...notes.map((note) => placed(note, path, text, entry.source)));
  }
  for (const [path, bytes] of pictures.files) files.set(path, bytes);
  return { files, sources, findings: [...findings, ...unfollowed(source), ...unused(source)] };
}

function soundEntries(entries: readonly SourceEntry[]): SourceEntry[] {
  return claimedOnce(withReadableTopics(distinctEntries(entries)));
}

function textOf(
  { entry, tree, notes }: ConvertedEntry,
  slugs: ReadonlyMap<string, string>,
  targets: LinkTargets,
  source: ImportSource,
  pictures: ImportedFiles,
): string | undefined {
  const note = (one: Note) => notes.push(one);
  placePictures(tree, entry, slugs.get(entry.id) ?? '', source.files, pictures, note);
  placeLinks(tree, entry, targets, note);
  listAttachments(tree, entry, targets, note);
  bareAddresses(tree, note);
  const isEmpty = tree.children.every(isUnseen);
  if (isEmpty && entry.collection !== 'topics') return undefined;
  const { title, topic, updated, order, aliases, formerly, isDraft } = entry;
  const head = frontmatterText({
    title,
    description:
      entry.description ??
      (entry.collection === 'glossary' ? meaningOf(tree, entry, note) : undefined),
    topic: topic && (slugs.get(topic) ?? topic),
    updated,
    aliases,
    formerly: soundAddresses(formerly, note),
    order,
    draft: isDraft,
  });
  return isEmpty ? head : `${head}\n${stringifyMdx(tree)}`;
}
