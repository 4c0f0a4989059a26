import type { AstroIntegration } from 'astro';
import type { PrerendererChange } from '../integrations/prerender-through.ts';
import type { BuildProgress } from './build-progress.ts';

/** Tells what Astro does. */
export function toldBuild(progress: BuildProgress): AstroIntegration {
  return {
    name: 'told-build',
    hooks: {
      'astro:build:setup': () => progress.step('Bundling'),
      'astro:build:generated': () => progress.step('Making the search index'),
    },
  };
}

/** Tells which page is rendered; those that are kept are none of them. */
export function toldPages(progress: BuildProgress): PrerendererChange {
  let [done, total] = [0, 0];
  return (own) => ({
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      total = paths.length;
      progress.step(`Rendering what changed of ${total} pages`);
      return paths;
    },
    render: (request, options) => {
      done += 1;
      progress.tell(() => `Rendering ${done} of ${total} pages`);
      return own.render(request, options);
    },
  });
}
