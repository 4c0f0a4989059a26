import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingsOf } from '../../reading/markdown/headings.ts';
import { cleanHtml } from './html/clean.ts';
import type { Anchored } from './mdx/handlers.ts';
import { tidyMarkdown } from './mdx/tidy.ts';
import { toMarkdownTree } from './mdx/to-markdown.ts';
import type { Note } from './note.ts';
import type { SourceEntry } from './source-entry.ts';

/** An entry whose text is Markdown, while links and pictures are still those of the export. */
export interface ConvertedEntry {
  entry: SourceEntry;
  tree: Root;
  /** Ids of headings by the ids that led there before; empty for the top of the page. */
  anchors: ReadonlyMap<string, string>;
  notes: Note[];
}

/** Makes Markdown of an entry's HTML, with what there is to tell of it. */
export function converted(entry: SourceEntry): ConvertedEntry {
  const notes: Note[] = [...entry.notes];
  const note = (one: Note) => notes.push(one);
  const top = cleanHtml(entry.body, note);
  const tree = toMarkdownTree(entry.body);
  tidyMarkdown(tree, note);
  return { entry, tree, notes, anchors: anchorsOf(tree, top) };
}

function anchorsOf(tree: Root, top: string[]): Map<string, string> {
  const anchors = new Map([...top, 'top'].map((id) => [id, '']));
  const ids = headingsOf(tree).map(({ id }) => id);
  let index = 0;
  visit(tree, 'heading', ({ data }) => {
    const id = ids[index] ?? '';
    index += 1;
    for (const old of (data as Anchored | undefined)?.anchors ?? []) anchors.set(old, id);
  });
  for (const id of ids) if (!anchors.has(id)) anchors.set(id, id);
  return anchors;
}
