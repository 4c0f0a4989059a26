import type { SourceFiles } from '../source-files.ts';
import {
  zendeskKinds,
  type ZendeskArticle,
  type ZendeskSection,
  type ZendeskTranslation,
  type ZendeskAttachment,
} from './zendesk-kinds.ts';

/** Everything of an export, and what of it could not be read. */
export interface ZendeskRecords {
  articles: ZendeskArticle[];
  sections: ZendeskSection[];
  categories: ZendeskSection[];
  translations: ZendeskTranslation[];
  article_attachments: ZendeskAttachment[];
  left: { file: string; message: string; found: string }[];
}

/** What the answers say of how much there is, by their keys. */
type Pages = Map<string, { count: number; hasMore: boolean[]; file: string }>;

/** Reads the answers of the API in any number of files: whole answers, lists, single records, one a line. */
export function zendeskRecords(files: SourceFiles): ZendeskRecords {
  const records: ZendeskRecords = {
    articles: [],
    sections: [],
    categories: [],
    translations: [],
    article_attachments: [],
    left: [],
  };
  const pages: Pages = new Map();
  for (const file of files.paths.filter((path) => /\.(?:json|jsonl|ndjson)$/i.test(path))) {
    for (const value of parsed(file, files.text(file), records)) take(value, file, records, pages);
  }
  for (const [key, { count, hasMore, file }] of pages) {
    const there = new Set(records[key as 'articles'].map(({ id }) => id)).size;
    if (there < count || (hasMore.length > 0 && hasMore.every(Boolean))) {
      records.left.push({
        file,
        message: `pages of "${key}" are missing: the export says that there are more`,
        found: `${there} of ${count || 'more'}`,
      });
    }
  }
  return records;
}

function parsed(file: string, text: string, { left }: ZendeskRecords): unknown[] {
  try {
    return [JSON.parse(text.replace(/^\ufeff/, ''))];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1 && lines.every((line) => line.startsWith('{'))) {
      try {
        return lines.map((line) => JSON.parse(line) as unknown);
      } catch {
        // Neither one document nor one a line.
      }
    }
    left.push({ file, message: 'the file is no JSON', found: (error as Error).message });
    return [];
  }
}

function take(value: unknown, file: string, records: ZendeskRecords, pages: Pages): void {
  if (Array.isArray(value)) {
    for (const one of value) take(one, file, records, pages);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const whole = value as Record<string, unknown>;
  const keys = Object.keys(zendeskKinds) as (keyof typeof zendeskKinds)[];
  const lists = keys.flatMap((key) => {
    const found = whole[key] ?? whole[key.replace('categories', 'category').replace(/s$/, '')];
    return found === undefined || ('id' in whole && key === 'translations')
      ? []
      : [[key, [found].flat()] as const];
  });
  if (lists.length === 0) {
    const kind = kindOf(whole);
    if (kind) add(kind, whole, file, records);
    else
      records.left.push({
        file,
        message: 'nothing of a help centre stands in the file',
        found: Object.keys(whole).slice(0, 6).join(', '),
      });
    return;
  }
  for (const [key, list] of lists) {
    for (const one of list) add(key, one, file, records);
    if (key === 'translations' || lists.length > 1) continue;
    notePage(key, whole, file, pages);
  }
}

/** Only the answer's own list is counted, not what came along with it. */
function notePage(key: string, whole: Record<string, unknown>, file: string, pages: Pages): void {
  const page = pages.get(key) ?? { count: 0, hasMore: [], file };
  if (typeof whole['count'] === 'number' && key !== 'article_attachments')
    page.count = Math.max(page.count, whole['count']);
  const more = (whole['meta'] as Record<string, unknown> | undefined)?.['has_more'];
  if (typeof more === 'boolean') page.hasMore.push(more);
  pages.set(key, page);
}

function add(
  key: keyof typeof zendeskKinds,
  value: unknown,
  file: string,
  records: ZendeskRecords,
): void {
  const read = zendeskKinds[key].safeParse(value);
  if (read.success) {
    (records[key] as unknown[]).push({ ...read.data, file });
    return;
  }
  const [issue] = read.error.issues;
  records.left.push({
    file,
    message: `a record of "${key}" cannot be read`,
    found: `${issue?.path.join('.')}: ${issue?.message}`,
  });
}

/** A record without an answer around it is known by what only its kind has. */
function kindOf(record: Record<string, unknown>): keyof typeof zendeskKinds | undefined {
  if ('content_url' in record) return 'article_attachments';
  if ('source_type' in record || 'source_id' in record) return 'translations';
  if ('body' in record && ('section_id' in record || 'title' in record)) return 'articles';
  if ('category_id' in record) return 'sections';
  return 'name' in record && 'html_url' in record ? 'categories' : undefined;
}
