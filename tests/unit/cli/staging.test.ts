import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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

const textOf = (target: string) => readFileSync(join(target, 'sitemap.xml'), 'utf8');
const nobody = () => expect.fail('nobody else builds here');

/** A build that has begun; it ends with the test, where that does not end it. */
async function begin(outDir: string) {
  const staging = await stagingFor(outDir, nobody);
  onTestFinished(() => rmSync(staging.work, { recursive: true, force: true }));
  return staging;
}

describe('a build', () => {
  test('is made aside, and only then seen', async () => {
    const target = join(temporaryFolder(), 'site');
    const staging = await begin(target);
    site(staging.site, 'new');
    expect(existsSync(target)).toBe(false);
    staging.publish();
    expect(textOf(target)).toBe('new');
    expect(readdirSync(dirname(target))).toEqual(['site']);
    expect(existsSync(staging.work)).toBe(false);
  });

  test('replaces the site before it, and nothing of that is left', async () => {
    const target = join(temporaryFolder(), 'site');
    site(target, 'old');
    writeFileSync(join(target, 'gone.html'), '');
    const staging = await begin(target);
    site(staging.site, 'new');
    expect(textOf(target)).toBe('old');
    staging.publish();
    expect(readdirSync(target).toSorted()).toEqual(['pagefind', 'sitemap.xml']);
  });

  test('that fails leaves the site before it untouched', async () => {
    const target = join(temporaryFolder(), 'site');
    site(target, 'old');
    const staging = await begin(target);
    site(staging.site, 'half');
    staging.discard();
    expect(textOf(target)).toBe('old');
    expect([existsSync(staging.site), readdirSync(dirname(target))]).toEqual([false, ['site']]);
  });

  test('may go into an empty folder, or into one that is not there yet', async () => {
    const folder = temporaryFolder();
    for (const outDir of [folder, join(folder, 'a/b')]) {
      const staging = await begin(outDir);
      site(staging.site, 'new');
      staging.publish();
      expect(textOf(outDir)).toBe('new');
      rmSync(outDir, { recursive: true });
    }
  });

  test('goes where a link leads, and the link stays', async () => {
    const folder = temporaryFolder();
    site(join(folder, 'disk/site'), 'old');
    symlinkSync('disk/site', join(folder, 'site'));
    const staging = await begin(join(folder, 'site'));
    site(staging.site, 'new');
    staging.publish();
    expect(textOf(join(folder, 'disk/site'))).toBe('new');
  });
});

describe('two builds', () => {
  test('into one folder take turns, and the second is told for whom it waits', async () => {
    const target = join(temporaryFolder(), 'site');
    const first = await begin(target);
    const told: number[] = [];
    let isSecondsTurn = false;
    const second = stagingFor(target, ({ pid }) => void told.push(pid)).then((staging) => {
      isSecondsTurn = true;
      return staging;
    });
    await delay(500);
    expect([isSecondsTurn, told]).toEqual([false, [process.pid]]);
    first.discard();
    (await second).discard();
  });

  test('into two folders run side by side', async () => {
    const folder = temporaryFolder();
    const [first, second] = [await begin(join(folder, 'a')), await begin(join(folder, 'b'))];
    site(first.site, 'a');
    site(second.site, 'b');
    first.publish();
    second.publish();
    expect([textOf(join(folder, 'a')), textOf(join(folder, 'b'))]).toEqual(['a', 'b']);
  });
});

describe('a build that was killed', () => {
  /** Begins a build in another process, and kills that. */
  async function killedBuild(outDir: string): Promise<string> {
    const script = `
      import { stagingFor } from ${JSON.stringify(resolve('src/cli/staging.ts'))};
      globalThis.staging = await stagingFor(${JSON.stringify(outDir)}, () => {});
      console.log(staging.work);
      setInterval(() => {}, 60_000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const [work] = await once(other.stdout, 'data');
    other.kill('SIGKILL');
    await once(other, 'exit');
    return String(work).trim();
  }

  test('holds nobody up, and what it had made is gone', async () => {
    const target = join(temporaryFolder(), 'site');
    const work = await killedBuild(target);
    site(join(work, 'site'), 'half');
    const staging = await begin(target);
    expect([staging.work, existsSync(staging.site)]).toEqual([work, false]);
    staging.discard();
  });

  test('leaves nothing for ever where nobody builds into its folder again', async () => {
    const folder = temporaryFolder();
    const work = await killedBuild(join(folder, 'once'));
    site(join(work, 'site'), 'half');
    (await begin(join(folder, 'often'))).discard();
    expect(existsSync(work)).toBe(false);
  });

  test('within its swap is made to its end by the next one, before that fails', async () => {
    const target = join(temporaryFolder(), 'site');
    site(target, 'old');
    const work = await killedBuild(target);
    site(join(work, 'site'), 'new');
    renameSync(join(work, 'site'), join(work, 'ready'));
    (await begin(target)).discard();
    expect(textOf(target)).toBe('new');
    expect(existsSync(work)).toBe(false);
  });
});

describe('a build is refused', () => {
  const refusal = (outDir: string) => stagingFor(outDir, nobody);

  test('where a folder holds files that no build made, and they stay', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.doc'), 'mine');
    await expect(refusal(folder)).rejects.toThrow(
      `--outDir ${folder} holds files that no build made. Name an empty folder.`,
    );
    expect(readdirSync(folder)).toEqual(['thesis.doc']);
  });

  test('where a part would take the place of a site, or a site that of a part', async () => {
    const [published, part] = [temporaryFolder(), temporaryFolder()];
    site(published, 'seen by readers');
    mkdirSync(join(part, 'files'));
    writeFileSync(join(part, 'part.json'), '{}');
    await expect(stagingFor(published, nobody, 'part')).rejects.toThrow(
      `--outDir ${published} holds files that no build of a part made. Name an empty folder.`,
    );
    await expect(refusal(part)).rejects.toThrow('holds files that no build made');
    const again = await stagingFor(part, nobody, 'part');
    again.discard();
    expect(readdirSync(part)).toEqual(['files', 'part.json']);
  });

  test.each([['.'], ['..'], ['/'], ['src'], ['content'], [relative('.', '/')]])(
    'over %s, which holds the project or a part of it',
    (outDir) => expect(refusal(outDir)).rejects.toThrow(/^--outDir \/.* (?:holds|No)/),
  );

  test('over a content folder elsewhere, though it looks like a site', async () => {
    const folder = temporaryFolder();
    site(folder, '');
    mkdirSync(join(folder, 'content'));
    vi.stubEnv('WENDA_CONTENT', join(folder, 'content'));
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(refusal(folder)).rejects.toThrow(
      `holds ${join(folder, 'content')}. Name a folder of its own.`,
    );
  });
});
