import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { stagingFor } from '../../../src/cli/staging.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-staging-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a build of ours leaves behind. */
function site(folder: string, text: string): void {
  mkdirSync(join(folder, 'pagefind'), { recursive: true });
  writeFileSync(join(folder, 'sitemap.xml'), text);
}

describe('a build', () => {
  test('is made beside its place, on the same disk, and then takes it whole', () => {
    const target = join(temporaryFolder(), 'site');
    const staging = stagingFor(target);
    expect(dirname(staging.folder)).toBe(dirname(target));
    site(staging.folder, 'new');
    expect(existsSync(target)).toBe(false);
    staging.publish();
    expect(readFileSync(join(target, 'sitemap.xml'), 'utf8')).toBe('new');
    expect(readdirSync(dirname(target))).toEqual(['site']);
  });

  test('replaces the site before it, and nothing of that is left', () => {
    const target = join(temporaryFolder(), 'site');
    site(target, 'old');
    writeFileSync(join(target, 'gone.html'), '');
    const staging = stagingFor(target);
    site(staging.folder, 'new');
    expect(readFileSync(join(target, 'sitemap.xml'), 'utf8')).toBe('old');
    staging.publish();
    expect(readdirSync(target).toSorted()).toEqual(['pagefind', 'sitemap.xml']);
    expect(readdirSync(dirname(target))).toEqual(['site']);
  });

  test('that fails leaves the site before it untouched', () => {
    const target = join(temporaryFolder(), 'site');
    site(target, 'old');
    const staging = stagingFor(target);
    site(staging.folder, 'half');
    staging.discard();
    expect(readFileSync(join(target, 'sitemap.xml'), 'utf8')).toBe('old');
    expect(readdirSync(dirname(target))).toEqual(['site']);
  });

  test('begins anew where an earlier one was interrupted', () => {
    const target = join(temporaryFolder(), 'site');
    mkdirSync(stagingFor(target).folder);
    expect(existsSync(stagingFor(target).folder)).toBe(false);
  });

  test('may go into an empty folder, or into one that is not there yet', () => {
    const folder = temporaryFolder();
    expect(() => stagingFor(folder)).not.toThrow();
    expect(() => stagingFor(join(folder, 'a/b'))).not.toThrow();
  });
});

describe('a build is refused', () => {
  test('where a folder holds files that no build made, and they stay', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.doc'), 'mine');
    expect(() => stagingFor(folder)).toThrow(
      `--outDir ${folder} holds files that no build made. Name an empty folder.`,
    );
    expect(readdirSync(folder)).toEqual(['thesis.doc']);
  });

  test.each([['.'], ['..'], ['/'], ['src'], ['content'], [relative('.', '/')]])(
    'over %s, which holds the project or a part of it',
    (outDir) => expect(() => stagingFor(outDir)).toThrow(/^--outDir \/.* (?:holds|No)/),
  );

  test('over a content folder elsewhere, though it looks like a site', () => {
    const folder = temporaryFolder();
    site(folder, '');
    mkdirSync(join(folder, 'content'));
    vi.stubEnv('WENDA_CONTENT', join(folder, 'content'));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(() => stagingFor(folder)).toThrow(
      `holds ${join(folder, 'content')}. Name a folder of its own.`,
    );
  });
});
