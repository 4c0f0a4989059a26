import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { badContent, type BadContent } from '../fixtures/bad-content.ts';
import { runBuild, temporaryFolder, type BuildRun } from './support/run-build.ts';

const scratch = temporaryFolder('bad');
afterAll(() => rmSync(scratch, { recursive: true }));

/** A site that a build made before, with what marks it as such. */
const finished: Record<string, string> = {
  'sitemap.xml': '<urlset/>',
  'index.html': '<!doctype html><title>The site of before</title>',
  'en/faq/fees/index.html': '<!doctype html><title>Fees</title>',
  'pagefind/en/entries.json': '[]',
  'pagefind/en/wasm.unknown.pagefind': '\u0000\u0001',
};

describe('a build of faulty content', () => {
  test('has at least thirty kinds to refuse, each with a message of its own', () => {
    const messages = new Set(badContent.map(({ expected }) => String(expected[0]?.says)));
    expect(badContent.length).toBeGreaterThanOrEqual(30);
    expect(messages.size).toBeGreaterThanOrEqual(30);
  });

  test.for(badContent)(
    'names each place and what is wrong, and leaves the old site as it was: $name',
    async (fixture) => refuses(fixture, (outDir) => runHere(outDir, fixture.folder)),
  );

  test.for(['yaml-tab', 'site-schema', 'ui-json', 'link-nowhere'])(
    'ends the command of an operator with 1: %s',
    { timeout: 60_000 },
    async (name) => {
      const fixture = badContent.find((one) => one.name === name)!;
      await refuses(fixture, (outDir) => runBuild(outDir, fixture.folder));
    },
  );
});

/** Runs the command in this process, which reads the starter's documents once for all the fixtures. */
async function runHere(outDir: string, content: string): Promise<BuildRun> {
  const printed: string[] = [];
  const keep = (...parts: unknown[]) => void printed.push(parts.join(' '));
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation(keep);
  }
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  vi.stubEnv('WENDA_CONTENT', content);
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  await expect(runCommand(['build', '--outDir', outDir])).rejects.toThrow('exit');
  return { exitCode: Number(exit.mock.lastCall?.[0]), output: printed.join('\n') };
}

async function refuses(
  { name, folder, expected }: BadContent,
  run: (outDir: string) => Promise<BuildRun>,
): Promise<void> {
  const parent = mkdtempSync(join(scratch, `${name}-`));
  const outDir = join(parent, 'site');
  for (const [file, text] of Object.entries(finished)) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), text);
  }
  const before = fingerprint(outDir);
  const { exitCode, output } = await run(outDir);
  expect(exitCode, `${name}\n${output}`).toBe(1);
  const lines = output.split('\n');
  for (const { file, line, says } of expected) {
    const place = `${relative('.', join(folder, file))}:${line}:`;
    const isSaid = lines.some((text) => text.startsWith(place) && says.test(text));
    expect(isSaid, `${name}: ${place} ${says}\n${output}`).toBe(true);
  }
  expect(fingerprint(outDir), name).toEqual(before);
  expect(readdirSync(parent), name).toEqual(['site']);
}

/** Each file with its bytes, and when it was last written. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${file} ${hash} ${statSync(path).mtimeMs}`;
    });
}
