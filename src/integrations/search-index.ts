import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkedContent } from './checked-content.ts';
import { serveFolder } from './serve-folder.ts';
import { writeSearchIndex } from '../search/index/write-index.ts';

/** Makes the search index: after a build beside its pages, and at the start of `npm run dev`. */
export function searchIndex(): AstroIntegration {
  let devFolder = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        devFolder = fileURLToPath(new URL('search-index/', config.cacheDir));
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { entries } = await checkedContent();
        const counts = await writeSearchIndex(entries, devFolder);
        logger.info(`searches ${describe(counts)}; restart to search later edits`);
        server.middlewares.use('/pagefind', serveFolder(devFolder));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { entries } = await checkedContent();
        const published = entries.filter(({ frontmatter }) => !frontmatter.draft);
        const counts = await writeSearchIndex(published, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`indexed ${describe(counts)}`);
      },
    },
  };
}

function describe(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([locale, count]) => `${count} entries in ${locale}`);
  return parts.join(', ');
}
