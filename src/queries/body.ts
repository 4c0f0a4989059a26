import { join } from 'node:path';
import { contentFolder } from '../files/content-folder.ts';
import type { ArticleBody } from '../reading/article.ts';
import { articleReader } from '../reading/read-article.ts';
import { readSite } from '../schemas/read-site.ts';
import type { Entry } from './entry.ts';

const read = articleReader(readSite().url);

/** The body of an entry, as it was kept when it was checked. */
export function bodyOf({ collection, locale, slug }: Entry): ArticleBody {
  const path = join(contentFolder(), collection, locale, `${slug}.mdx`);
  const [found] = read(path);
  if (!found) throw new Error(`${path} is no entry any more. Build again.`);
  return found.body();
}
