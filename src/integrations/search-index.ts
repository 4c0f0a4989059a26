import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { indexFolder } from '../files/content-folder.ts';
import { momentOfRun } from '../files/moment.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { isPublishedAt } from '../reading/published.ts';
import { checkedContent } from './checked-content.ts';
import { writeSearchIndex } from '../search/index/write-index.ts';

/** Makes the search index of locales after a build, beside its pages; while somebody writes, the preview makes it. */
export function searchIndex(of: readonly Locale[] = locales): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { entries } = await checkedContent();
        const published = entries.filter(({ frontmatter }) =>
          isPublishedAt(frontmatter, momentOfRun()),
        );
        const folder = join(fileURLToPath(dir), 'pagefind');
        const counts = await writeSearchIndex(published, folder, { of, keptIn: indexFolder() });
        const parts = Object.entries(counts).map(
          ([locale, count]) => `${count} entries in ${locale}`,
        );
        logger.info(`indexed ${parts.join(', ')}`);
      },
    },
  };
}
