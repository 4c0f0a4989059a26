import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { articleFolder, cacheFolder } from '../../../src/files/content-folder.ts';
import { writeContent, type BenchmarkEntry } from './content.ts';
import { measure, type Cost } from './measure.ts';

/** One of those whose builds are compared. */
export interface Contender {
  name: string;
  /** Takes away the site that was built, and every cache. */
  clean: () => void;
  build: () => Promise<Cost>;
  /** Where the built site stands. */
  site: string;
}

/** Our own build of these entries, all that it writes in `scratch`; its caches stand where `clean` finds them. */
export function wenda(entries: BenchmarkEntry[], scratch: string): Contender {
  const content = join(scratch, 'content');
  const site = join(scratch, 'site');
  writeContent(content, entries);
  const clean = () => {
    for (const path of [site, cacheFolder(content), articleFolder()])
      rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', clean);
  return {
    name: 'Wenda',
    site,
    clean,
    build: () =>
      measure([process.execPath, 'src/cli/wenda.ts', 'build', '--outDir', site], {
        WENDA_CONTENT: content,
      }),
  };
}
