import { execFileSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import type { CmsFolder } from '../cms/cms-config.ts';
import { writeEditorPage } from '../cms/editor-page.ts';
import { cacheFolder, writtenFolder } from '../files/content-folder.ts';
import { folderFacts } from '../i18n/folder-facts.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { editorFolder } from '../routes/built-folders.ts';
import { readSite } from '../schemas/read-site.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * The visual editor for those who do not use git: in `npm run dev` for the folder on the disk, in a build
 * where `site.yaml` says what it saves to. No page leads there, and no reader loads anything of it.
 */
export function visualEditor(): AstroIntegration {
  return {
    name: 'visual-editor',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${editorFolder}/`, servedWhenAsked());
      },
      'astro:build:done': async ({ dir }) => {
        const { cms, url } = readSite();
        if (cms)
          await writeEditorPage(join(fileURLToPath(dir), editorFolder), { ...ownFolder(url), cms });
      },
    },
  };
}

/** Made when somebody first asks, because few do. */
function servedWhenAsked() {
  const folder = resolve(cacheFolder(), 'editor');
  let written: Promise<void> | undefined;
  const serve = serveFolder(folder);
  return (
    request: Connect.IncomingMessage,
    response: ServerResponse,
    next: Connect.NextFunction,
  ) => {
    request.url = request.url?.replace(/^\/(?=\?|$)/, '/index.html');
    written ??= writeEditorPage(folder, ownFolder(readSite().url));
    written.then(() => serve(request, response, next)).catch(next);
  };
}

function ownFolder(siteUrl: string): CmsFolder {
  const { own, derived } = folderFacts();
  const facts = [...own.keys(), ...derived.keys()];
  return { path: pathInRepository(), locales, firstLocale: defaultLocale, siteUrl, facts };
}

/** Where the content folder stands in its repository, as the editor names it. */
function pathInRepository(): string {
  try {
    const prefix = execFileSync('git', ['rev-parse', '--show-prefix'], {
      cwd: writtenFolder(),
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return prefix.trim().replace(/\/$/, '');
  } catch {
    return '';
  }
}
