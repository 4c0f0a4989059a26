import { isPageOf, type BuildPart } from './build-part.ts';
import type { PrerendererChange } from './prerender-through.ts';

/** Renders the pages of one part alone; `onAssets` is called when all that is no page stands. */
export function pageShare(part: BuildPart, onAssets: () => void): PrerendererChange {
  return (own) => ({
    ...own,
    getStaticPaths: async () => {
      onAssets();
      const paths = await own.getStaticPaths();
      return paths.filter(({ pathname }) => isPageOf(part, pathname));
    },
  });
}
