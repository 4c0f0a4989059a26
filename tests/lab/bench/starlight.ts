import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.mjs';
import { fail, say } from '../../../src/cli/say.mjs';
import type { Contender } from './contender.ts';
import { writeEntry, type BenchmarkEntry } from './content.ts';
import { measure } from './measure.ts';

const home = join(import.meta.dirname, 'starlight');
const packages = join(home, 'node_modules');

/** Installs Starlight where it is not yet, and tells its version. */
export async function installStarlight(): Promise<string> {
  if (!existsSync(packages)) {
    say('Installing Starlight (once)');
    const code = await run('npm', ['ci', '--prefix', home, '--no-fund', '--no-audit']);
    if (code !== 0) fail('npm ci failed: see its message above.');
  }
  const file = join(packages, '@astrojs/starlight/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Starlight's build of the same texts, in a copy of its project in `scratch`. */
export function starlight(entries: BenchmarkEntry[], scratch: string): Contender {
  const project = join(scratch, 'starlight');
  cpSync(home, project, { recursive: true, filter: (path) => !path.startsWith(packages) });
  symlinkSync(packages, join(project, 'node_modules'));
  for (const { path, front, body } of entries) {
    writeEntry(join(project, 'src/content/docs', asStarlightPath(path)), front, body);
  }
  const site = join(project, 'dist');
  return {
    name: 'Starlight',
    site,
    clean: () => {
      for (const name of ['dist', '.cache', '.astro']) {
        rmSync(join(project, name), { recursive: true, force: true });
      }
    },
    build: () =>
      measure(
        [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
        { ASTRO_TELEMETRY_DISABLED: '1' },
        project,
      ),
  };
}

/** Starlight keeps the languages apart first: `en/faq/entry-0.mdx`. */
function asStarlightPath(path: string): string {
  const [collection, locale, name] = path.split('/');
  return `${locale}/${collection}/${name}`;
}
