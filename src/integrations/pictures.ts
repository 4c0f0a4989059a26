import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder } from '../files/content-folder.ts';
import { checkedContent } from './checked-content.ts';
import { folderFiles } from '../reading/folder-files.ts';

const moduleId = 'virtual:pictures';
const isPicture = (path: string) => /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path);

/** Gives Astro's image pipeline the pictures of the content folder: those that articles show, or while somebody writes all. */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const list = command === 'build' ? picturesShown : picturesThere;
        updateConfig({ vite: { plugins: [picturesModule(list)] } });
      },
    },
  };
}

/** A module that has each picture under its path in the content folder. */
function picturesModule(list: () => Promise<string[]> | string[]): Plugin {
  const resolved = `\0${moduleId}`;
  return {
    name: 'pictures',
    resolveId: (id) => (id === moduleId ? resolved : undefined),
    load: async (id) => {
      if (id !== resolved) return undefined;
      const paths = await list();
      const imports = paths.map(
        (path, index) =>
          `import p${index} from ${JSON.stringify(join(contentFolder(), path).replaceAll(sep, '/'))};`,
      );
      const entries = paths.map((path, index) => `${JSON.stringify(path)}: p${index}`);
      return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
    },
    configureServer: ({ watcher, environments }) => {
      const forget = (path: string) => {
        const inFolder = relative(contentFolder(), path);
        if (inFolder.startsWith('..') || !isPicture(path)) return;
        for (const { moduleGraph } of Object.values(environments)) {
          const module = moduleGraph.getModuleById(resolved);
          if (module) moduleGraph.invalidateModule(module);
        }
      };
      watcher.on('change', forget).on('unlink', forget).on('add', forget);
    },
  };
}

async function picturesShown(): Promise<string[]> {
  const { entries } = await checkedContent();
  return [...new Set(entries.flatMap(({ pictures: shown }) => shown))].toSorted();
}

function picturesThere(): string[] {
  const { files } = folderFiles(contentFolder());
  return files.filter(({ path, link }) => !link && isPicture(path)).map(({ path }) => path);
}
