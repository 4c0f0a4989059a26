import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { badContent } from '../fixtures/bad-content.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';

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

  // Each fails before Astro starts; two at a time, for machines with two cores.
  test.for(inPairs(badContent))(
    'names each place and what is wrong, and leaves the old site as it was: $names',
    { timeout: 120_000 },
    async ({ pair }) => {
      await Promise.all(pair.map(refuses));
    },
  );
});

async function refuses({ name, folder, expected }: (typeof badContent)[number]): Promise<void> {
  const outDir = join(scratch, name, 'site');
  for (const [file, text] of Object.entries(finished)) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), text);
  }
  const before = fingerprint(outDir);
  const { exitCode, output } = await runBuild(outDir, folder);
  expect(exitCode, `${name}\n${output}`).toBe(1);
  const lines = output.split('\n');
  for (const { file, line, says } of expected) {
    const place = `${relative('.', join(folder, file))}:${line}:`;
    const isSaid = lines.some((text) => text.startsWith(place) && says.test(text));
    expect(isSaid, `${name}: ${place} ${says}\n${output}`).toBe(true);
  }
  expect(fingerprint(outDir), name).toEqual(before);
  expect(readdirSync(join(scratch, name)), name).toEqual(['site']);
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

function inPairs(all: typeof badContent): { names: string; pair: typeof badContent }[] {
  return all.flatMap((_, index) => {
    const pair = all.slice(index, index + 2);
    return index % 2 === 0 ? [{ names: pair.map(({ name }) => name).join(', '), pair }] : [];
  });
}
