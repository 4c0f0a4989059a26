import type { Article } from '../reading/article.ts';
import { isPublishedAt } from '../reading/published.ts';

type Dated = Pick<Article, 'frontmatter' | 'isDraft'>;

/** Whether readers have an entry at a moment; what has faults of its own counts as written for now. */
export function isOutAt({ frontmatter, isDraft }: Dated, moment: Date): boolean {
  return isPublishedAt({ ...frontmatter, draft: isDraft }, moment);
}

/** From when on readers have an entry: what leads on from it has to be there by then, not before. */
export function firstMoment({ frontmatter }: Dated, today: Date): Date {
  const published = publishedOf({ frontmatter });
  return published && published > today ? published : today;
}

/** The moment at which an announcement appears. */
export function publishedOf({ frontmatter }: Pick<Article, 'frontmatter'>): Date | undefined {
  return frontmatter && 'published' in frontmatter ? frontmatter.published : undefined;
}

/** When an entry that is still to come will be there, as its editor wrote it. */
export function whenWritten({ written }: Pick<Article, 'written'>): string {
  return String(written['published']);
}
