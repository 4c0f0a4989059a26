import type { Article } from '../../reading/article.ts';

/** A file of the folder as it is to be written; its path is that in the folder. */
export interface FileEdit {
  file: string;
  text: string;
}

/** Gives the text of a file of the folder. */
export type TextOf = (article: Pick<Article, 'file'>) => string;
