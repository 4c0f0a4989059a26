import { readHtmlPages } from './sources/html.ts';
import { readMarkdownFolder } from './sources/markdown.ts';
import type { SourceOptions } from './sources/source-options.ts';
import { ZendeskFiles } from './sources/zendesk-files.ts';
import { readZendesk } from './sources/zendesk.ts';
import type { ImportSource } from './source-entry.ts';
import type { SourceKind } from './source-kinds.ts';

/** Reads an export of a kind, or of the kind that its files tell; null where they tell none. */
export function readSourceFolder(
  source: string,
  kind: SourceKind | undefined,
  options: Omit<SourceOptions, 'files'>,
): ImportSource | null {
  const files = new ZendeskFiles(source);
  switch (kind ?? kindOf(files.paths)) {
    case 'zendesk':
      return readZendesk({ ...options, files });
    case 'markdown':
      return readMarkdownFolder({ ...options, files });
    case 'html':
      return readHtmlPages({ ...options, files });
    default:
      return null;
  }
}

/** Markdown has JSON beside it, and Zendesk's JSON pages that were saved; what there is most of decides between text and pages. */
function kindOf(paths: readonly string[]): SourceKind | undefined {
  const count = (ending: RegExp) => paths.filter((path) => ending.test(path)).length;
  const [json, markdown, html] = [
    /\.(?:json|jsonl|ndjson)$/i,
    /\.(?:mdx?|markdown)$/i,
    /\.x?html?$/i,
  ].map(count);
  if (json && !markdown) return 'zendesk';
  if (markdown && markdown >= (html ?? 0)) return 'markdown';
  return html ? 'html' : undefined;
}
