import type { Article } from '../reading/article.ts';

/** What moves with the lines above it, or follows from the text alone; from an outline come warnings alone. */
const ofText = new Set(['digest', 'line', 'column', 'lines', 'findings', 'outline', 'revision']);

/**
 * Whether two states of an article are the same to the rest of the folder: an article holds what rules
 * about the folder may ask for, and nothing of its text.
 */
export function isSameButText(now: Article, before: Article | undefined): boolean {
  return before !== undefined && now.digest !== '' && outline(now) === outline(before);
}

function outline(article: Article): string {
  return JSON.stringify(article, (key, value: unknown) => (ofText.has(key) ? undefined : value));
}
