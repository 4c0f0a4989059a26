import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { Fault } from '../../../../src/reading/fault.ts';
import { ticketPrefix } from '../../../../src/cli/new-folder/ticket-prefix.ts';

/** Runs a command as a person does, in which a content folder may be named. */
function wenda(args: string[], content?: string) {
  return spawnSync(process.execPath, ['src/cli/wenda.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...(content && { WENDA_CONTENT: content }) },
  });
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function newFolder(...options: string[]): string {
  const folder = join(emptyFolder(), 'help');
  const { status, stderr } = wenda(['new', folder, ...options]);
  expect([status, stderr]).toEqual([0, '']);
  return folder;
}

/** What the check says of a folder. */
function checked(folder: string) {
  const { stdout } = wenda(['check', '--format', 'json'], folder);
  return JSON.parse(stdout) as { entries: number; faults: Fault[]; warnings: Fault[] };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** What a folder still waits for, or has in English; anything else would be news. */
const waits = /still to be filled in$|desk on this machine$|not translated and shown in English$/;

describe('a new folder', () => {
  test.each([
    ['', 2],
    ['zh,en,ja,ko', 8],
    ['pt-br,en', 4],
  ])('in "%s" has no fault, and nothing of the demonstration', (languages, entries) => {
    const folder = newFolder(...(languages ? ['--languages', languages] : []));
    const result = checked(folder);
    expect([result.entries, result.faults]).toEqual([entries, []]);
    const { warnings } = result;
    expect(warnings.filter(({ message }) => !waits.test(message))).toEqual([]);
    expect(new Set(warnings.map(({ file }) => file.split('/').at(-1)))).toContain('site.yaml');
  });

  test('may be published once what it waits for is filled in', () => {
    const folder = newFolder('--name', 'Kumo Pay', '--url', 'https://help.kumo.jp');
    expect(wenda(['check', '--publish'], folder).status).toBe(1);
    const site = read(folder, 'site.yaml');
    expect(parse(site)).toMatchObject({
      brand: { name: 'Kumo Pay' },
      url: 'https://help.kumo.jp',
      ticket: { prefix: 'KP' },
    });
    const filled = site
      .replaceAll('your-company.example', 'kumo.jp')
      .replace(/endpoint: .*/, 'endpoint: https://desk.kumo.jp/v1/tickets');
    writeFileSync(join(folder, 'site.yaml'), filled);
    const { status, stdout } = wenda(['check', '--publish'], folder);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/2 entries, no fault\.\n$/)]);
  });

  test('has keys that say what they are for, words to translate, and a workflow', () => {
    const folder = newFolder('--languages', 'ko,es');
    const [first, ...lines] = read(folder, 'site.yaml').split('\n');
    const schema = /\$schema=(.*)$/.exec(first ?? '')?.[1] ?? '';
    expect(JSON.parse(read(folder, schema))).toMatchObject({ title: 'site.yaml' });
    expect(read(folder, schema)).toContain('"es"');
    expect(lines.filter((line) => /^ *# /.test(line)).length).toBeGreaterThan(7);

    // English words, where a language does not ship.
    expect(readdirSync(join(folder, 'ui'))).toEqual(['es.json']);
    expect(read(folder, 'ui/es.json')).toBe(readFileSync('content/ui/en.json', 'utf8'));
    expect(parse(read(folder, 'search/es.yaml'))).toMatchObject({ synonyms: [] });

    // Checked and built with this commit of Wenda, side by side.
    const workflow = parse(read(folder, '.github/workflows/help-centre.yml')) as {
      jobs: { build: { env: object; steps: { run?: string; with?: object }[] } };
    };
    const { env, steps } = workflow.jobs.build;
    expect(env).toEqual({ WENDA_CONTENT: '../content' });
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci',
      'npm run check:content -- --publish --format github',
      'npm run build',
    ]);
    expect(steps[1]?.with).toMatchObject({
      path: 'wenda',
      ref: expect.stringMatching(/^\w{4,40}$/),
    });
  });
});

describe('is refused', () => {
  test('a folder that is not empty, and what is in it stays', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'thesis.doc'), 'mine');
    const { status, stderr } = wenda(['new', folder]);
    expect([status, stderr.trim()]).toEqual([
      1,
      `${folder} is not empty: it holds thesis.doc. Name a new folder.`,
    ]);
    expect(readdirSync(folder)).toEqual(['thesis.doc']);
  });

  test.each([
    [[], 'Name one folder, such as ../help-content.'],
    [['FOLDER', 'other'], 'Name one folder, such as ../help-content.'],
    [['FOLDER', '--languages', 'en,xx1'], '--languages "xx1" names no language.'],
    [['FOLDER', '--languages', 'EN'], '--languages "EN" names no language.'],
    [['FOLDER', '--languages', ','], '--languages "," names no language.'],
    [['FOLDER', '--url', 'help.kumo.jp'], '--url "help.kumo.jp" is not a web address.'],
    [['FOLDER', '--name', ' '], '--name is empty.'],
  ])('new %j', (args, message) => {
    const folder = emptyFolder();
    const typed = args.map((one) => (one === 'FOLDER' ? folder : one));
    const { status, stderr } = wenda(['new', ...typed]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('not a repository that was just made', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.git'));
    expect(wenda(['new', folder]).status).toBe(0);
  });
});

test.each([
  ['Kumo Pay', 'KP'],
  ['Kumo', 'KUMO'],
  ['Société Générale', 'SG'],
  ['The Very Long Name Company', 'TVLN'],
  ['雲', 'HELP'],
  ['E X', 'HELP'],
])('references of %s begin with %s', (name, prefix) => expect(ticketPrefix(name)).toBe(prefix));
