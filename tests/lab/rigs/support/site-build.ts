import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderTree } from '../../../../src/cli/folder-tree.ts';

/** A build as a person starts it. */
export interface SiteBuild {
  process: ChildProcess;
  /** Resolves to its exit code and all that it said. */
  ended: Promise<{ code: number | null; output: string }>;
}

/** Starts a build of a content folder; `under` is a command that runs it, such as `prlimit`, `more` what else it is told. */
export function startBuild(
  content: string,
  outDir: string,
  under: readonly string[] = [],
  more: readonly string[] = [],
): SiteBuild {
  const [command = '', ...args] = [...under, process.execPath, 'src/cli/wenda.ts'];
  const build = spawn(command, [...args, 'build', '--outDir', outDir, ...more], {
    env: { ...process.env, WENDA_CONTENT: content },
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(build, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { process: build, ended };
}

/** A small content folder of one's own, in a folder in which sites can stand. */
export function newBuildFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-build-'));
  const content = join(folder, 'content');
  cpSync('tests/fixtures/under-a-path', content, { recursive: true });
  const article = join(content, 'faq/en/lamp-colours.mdx');
  return {
    folder,
    content,
    at: (name: string) => join(folder, name),
    /** Adds a paragraph to an article. */
    edit: (text: string) => appendFileSync(article, `\n${text}\n`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file of a folder with what it holds, by its path. */
export function contentsOf(root: string): Map<string, string> {
  const paths = [...folderTree(root).files.keys()].toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'base64')]));
}

/** The paths of two such readings that differ. */
export function differingPaths(one: Map<string, string>, other: Map<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  return paths.filter((path) => one.get(path) !== other.get(path)).toSorted();
}
