import { z } from 'zod';
import type { SourceFiles } from '../source-files.ts';

const number = z.coerce.string();
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const dates = { created_at: text, updated_at: text };
const segments = { user_segment_id: number.nullish(), user_segment_ids: z.array(number).nullish() };

const translation = z.looseObject({
  source_id: number.nullish(),
  source_type: text,
  locale: z.string(),
  title: text,
  body: text,
  draft: z.boolean().nullish(),
  hidden: z.boolean().nullish(),
  outdated: z.boolean().nullish(),
  html_url: text,
  ...dates,
});

const article = z.looseObject({
  id: number,
  title: text,
  name: text,
  body: text,
  locale: text,
  source_locale: text,
  section_id: number.nullish(),
  html_url: text,
  draft: z.boolean().nullish(),
  outdated: z.boolean().nullish(),
  edited_at: text,
  label_names: z.array(z.string()).nullish(),
  translations: z.array(translation).nullish(),
  ...segments,
  ...dates,
});

const section = z.looseObject({
  id: number,
  name: text,
  description: text,
  locale: text,
  source_locale: text,
  html_url: text,
  position: z.number().nullish(),
  category_id: number.nullish(),
  parent_section_id: number.nullish(),
  translations: z.array(translation).nullish(),
  ...dates,
});

const attachment = z.looseObject({
  id: number,
  article_id: number.nullish(),
  file_name: text,
  display_file_name: text,
  content_url: text,
  inline: z.boolean().nullish(),
});

/** What the Help Center API has, by the keys of its answers. */
const kinds = {
  articles: article,
  sections: section,
  categories: section,
  translations: translation,
  article_attachments: attachment,
};

/** An article, section or category as the API gives it; the same id comes once per language in some exports. */
export type ZendeskArticle = z.output<typeof article> & { file: string };
/** A section or a category. */
export type ZendeskSection = z.output<typeof section> & { file: string };
/** An article, section or category in another language. */
export type ZendeskTranslation = z.output<typeof translation> & { file: string };
/** A file that belongs to an article. */
export type ZendeskAttachment = z.output<typeof attachment> & { file: string };

/** Everything of an export, and what of it could not be read. */
export interface ZendeskRecords {
  articles: ZendeskArticle[];
  sections: ZendeskSection[];
  categories: ZendeskSection[];
  translations: ZendeskTranslation[];
  article_attachments: ZendeskAttachment[];
  left: { file: string; message: string; found: string }[];
}

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
  const pages = new Map<string, { count: number; hasMore: boolean[]; file: string }>();
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

type Pages = Map<string, { count: number; hasMore: boolean[]; file: string }>;

function take(value: unknown, file: string, records: ZendeskRecords, pages: Pages): void {
  if (Array.isArray(value)) {
    for (const one of value) take(one, file, records, pages);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const whole = value as Record<string, unknown>;
  const keys = Object.keys(kinds) as (keyof typeof kinds)[];
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

function add(key: keyof typeof kinds, value: unknown, file: string, records: ZendeskRecords): void {
  const read = kinds[key].safeParse(value);
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
function kindOf(record: Record<string, unknown>): keyof typeof kinds | undefined {
  if ('content_url' in record) return 'article_attachments';
  if ('source_type' in record || 'source_id' in record) return 'translations';
  if ('body' in record && ('section_id' in record || 'title' in record)) return 'articles';
  if ('category_id' in record) return 'sections';
  return 'name' in record && 'html_url' in record ? 'categories' : undefined;
}
