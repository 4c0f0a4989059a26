import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { versionOfRooms } from '../reading/reader-version.ts';
import { cmsConfig, type CmsFolder } from './cms-config.ts';
import { cmsPolicy } from './cms-policy.ts';

/**
 * Writes the page of the visual editor, with its configuration, into a folder. It is bundled once for all content folders, in some seconds.
 * @param folder absolute; what stands there is written over
 */
export async function writeEditorPage(folder: string, content: CmsFolder): Promise<void> {
  cpSync(await bundledPage(), folder, { recursive: true });
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('{{policy}}', cmsPolicy(content.cms)));
  const told = { config: cmsConfig(content), facts: content.facts };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(told));
}

async function bundledPage(): Promise<string> {
  const version = versionOfRooms('cms', 'schemas', 'reading').slice(0, 12);
  const folder = resolve(`node_modules/.astro/cms/${version}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    root: resolve('src/cms'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    // Colours for 300 programming languages, a file each, which no article is written in.
    resolve: {
      alias: [{ find: /^@shikijs\/langs\/.*/, replacement: resolve('src/cms/no-language.ts') }],
    },
    build: { outDir: half, emptyOutDir: true, chunkSizeWarningLimit: 5000, sourcemap: false },
  });
  // Another build may have made the same meanwhile.
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
  return folder;
}
