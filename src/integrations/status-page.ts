import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { repositoryPath } from '../checks/formats/repository-path.ts';
import { shownPath } from '../checks/report.ts';
import { readStatus } from '../editor/status/read-status.ts';
import type { ToldStatus } from '../editor/status/told-status.ts';
import { contentFolder } from '../files/content-folder.ts';
import { momentOfRun } from '../files/moment.ts';
import { folderArticles } from '../reading/folder-articles.ts';
import { articleReader } from '../reading/read-article.ts';
import { statusFolder } from '../routes/built-folders.ts';
import { readSite } from '../schemas/read-site.ts';
import { checkedContent } from './checked-content.ts';

const moduleId = 'virtual:status';

/** Whether this build has the page for editors at `/status/`, which `build --status` asks for. */
function hasStatusPage(): boolean {
  return process.env['WENDA_STATUS'] === '1';
}

/** Adds the page for editors to a build that asks for it; it is in no table of addresses, so that nothing leads there. */
export function statusPage(): AstroIntegration {
  return {
    name: 'status-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'build' || !hasStatusPage()) return;
        injectRoute({
          pattern: `/${statusFolder}`,
          entrypoint: resolve('src/pages/_status.astro'),
        });
        updateConfig({ vite: { plugins: [statusModule()] } });
      },
    },
  };
}

function statusModule(): Plugin {
  const resolved = `\0${moduleId}`;
  return {
    name: 'status',
    resolveId: (id) => (id === moduleId ? resolved : undefined),
    load: async (id) =>
      id === resolved ? `export default ${JSON.stringify(await status())};` : undefined,
  };
}

async function status(): Promise<ToldStatus> {
  const folder = contentFolder();
  const articles = folderArticles(folder, articleReader(readSite().url)).all();
  const { warnings } = await checkedContent();
  // A build reports by the paths that its reader can open.
  const files = new Map(
    articles.flatMap(({ file }) =>
      [shownPath, repositoryPath].map((pathOf) => [pathOf(folder, file), file] as const),
    ),
  );
  const own = warnings.map((warning) => ({
    ...warning,
    file: files.get(warning.file) ?? warning.file,
  }));
  return readStatus({ folder, articles, warnings: own, today: momentOfRun() });
}
