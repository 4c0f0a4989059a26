import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { colourSheet } from '../brand/colour-sheet.ts';
import { contentFolder, ownPath } from '../files/content-folder.ts';
import { readSite } from '../schemas/read-site.ts';

/** Adds the brand to the site's one stylesheet: its colours, and its own styles in the last layer. */
export function brandStyles(): Plugin {
  return {
    name: 'brand-styles',
    enforce: 'pre',
    // `npm run dev` serves what the styles name from where it lies, which may be outside of the project.
    config: () => ({ server: { fs: { allow: [resolve('.'), contentFolder()] } } }),
    transform: {
      filter: { id: /\/src\/styles\/site\.css(?:$|\?)/ },
      handler: (code) => ({ code: [code, ...additions()].join('\n'), map: null }),
    },
  };
}

function additions(): string[] {
  const { brand } = readSite();
  const own = brand.stylesheet && ownPath(brand.stylesheet).replaceAll('\\', '/');
  return [own ? `@import ${JSON.stringify(own)} layer(brand);` : '', colourSheet(brand)];
}
