// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/files/content-folder.ts';
import { brandIcons } from './src/integrations/brand-files.ts';
import { brandStyles } from './src/integrations/brand-styles.ts';
import { categoryStyles } from './src/integrations/category-styles.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { cssLayers } from './src/integrations/css-layers.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { publicFolder } from './src/integrations/public-folder.ts';
import { pictures } from './src/integrations/pictures.ts';
import { previewPages } from './src/integrations/preview.ts';
import { statusPage } from './src/integrations/status-page.ts';
import { visualEditor } from './src/integrations/visual-editor.ts';
import { basePathOf } from './src/lib/path.ts';
import { markdownProcessor } from './src/reading/markdown/processor.ts';
import { readSite } from './src/schemas/read-site.ts';

const { url } = readSite();

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  base: basePathOf(url),
  cacheDir: cacheFolder(),
  // 'jsx' drops the spaces between inline elements, which English and Korean need.
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 4 },
  markdown: { processor: markdownProcessor(url), syntaxHighlight: false },
  integrations: [
    contentChecks(),
    pictures(),
    mdx({ optimize: true }),
    publicFolder(),
    brandIcons(),
    hostFiles(),
    visualEditor(),
    previewPages(),
    statusPage(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [categoryStyles(), cssLayers(), brandStyles()],
    // The secret guard loads its word lists when a text needs them, which takes a module.
    worker: { format: 'es' },
    build: {
      // An inlined script with a dynamic import dies (withastro/astro#17265).
      assetsInlineLimit: 0,
      // One stylesheet for the site: one request, and it is in the cache from the second page on.
      cssCodeSplit: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Vite's helper for dynamic imports would be a request of its own on every page.
        output: {
          codeSplitting: {
            groups: [
              { name: 'base', test: /preload-helper|layouts\/Base\.astro\?astro&type=script/ },
              // Wherever a script says something, it also says when: one request for both.
              { name: 'wording', test: /src\/lib\/(?:date|page-texts)\.ts/ },
            ],
          },
        },
      },
    },
  },
});
