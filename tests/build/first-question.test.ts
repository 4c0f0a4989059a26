import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '../../src/files/content-folder.ts';
import { temporaryFolder } from './support/run-build.ts';
import { openSite, textOf } from './support/site.ts';

const guide = /^## Your first question in ten minutes\n(.*?)^## /ms.exec(
  readFileSync('content/README.md', 'utf8'),
)?.[1];

/** What the guide says to do, in its order: run a command, or write a file of the content folder. */
const steps = [
  ...(guide ?? '').matchAll(/(?<said>[^\n]*)\n\n {3}```(?<kind>sh|mdx)\n(?<text>.*?)\n {3}```/gs),
].map(({ groups: { said = '', kind = '', text = '' } = {} }) => ({
  kind,
  file: /`([^`]+\.mdx)`[^`]*$/.exec(said)?.[1] ?? '',
  text: text.replace(/^ {3}/gm, ''),
}));

/** A copy of the project in which a person works, so that nothing of ours is written. */
const project = temporaryFolder('guide');
afterAll(() => {
  rmSync(resolve(cacheFolder(join(project, 'content'))), { recursive: true, force: true });
  rmSync(project, { recursive: true });
});

function run(command: string): string {
  const { WENDA_CONTENT: _, VITEST: __, NODE_ENV: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: project,
    env,
    shell: true,
    encoding: 'utf8',
  });
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

test('whoever follows the guide has a question in two languages', { timeout: 300_000 }, () => {
  const own = [
    'content',
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ];
  for (const name of own) cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  expect(steps.map(({ kind }) => kind)).toEqual(['sh', 'mdx', 'mdx', 'sh', 'sh']);

  const said = steps.map(({ kind, file, text }) => {
    if (kind === 'sh') return run(text);
    // It was begun by the first command.
    expect(existsSync(join(project, 'content', file)), file).toBe(true);
    writeFileSync(join(project, 'content', file), `${text}\n`);
    return '';
  });

  const [begun = '', , , checked = ''] = said;
  expect(begun).toMatch(/To be done:\n {2}faq\/en\/change-nickname\.mdx:2: /);
  expect(checked).not.toContain('change-nickname');
  const site = openSite(join(project, 'dist'));
  const titles = ['en', 'zh'].map((locale) => {
    const page = site.pageAt(`/${locale}/faq/change-nickname/`);
    return textOf(page?.root.querySelector('h1') ?? null);
  });
  expect(titles).toEqual(['How do I change my nickname?', '怎样修改昵称？']);
  expect(site.read('/pagefind/zh/entries.json')).toContain('change-nickname');
});
