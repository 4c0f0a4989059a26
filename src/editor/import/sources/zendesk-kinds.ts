import { z } from 'zod';

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
export const zendeskKinds = {
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
