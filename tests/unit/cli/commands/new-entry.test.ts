import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collections } from '../../../../src/schemas/collections.ts';
import { filledTemplate } from '../../../../src/editor/new-entry/template.ts';
import { momentIn } from '../../../../src/lib/date.ts';
import { splitSource } from '../../../../src/reading/frontmatter.ts';
import { starterLocales } from '../../../starter-locales.ts';
import { temporaryContent } from '../../checks/temporary-content.ts';

const topic = (title: string) => `---\ntitle: ${title}\nupdated: 2026-11-01\norder: 4\n---\n`;
const oneTopic = Object.fromEntries(
  starterLocales.map((locale) => [`topics/${locale}/account.mdx`, topic('Account')]),
);
const site = readFileSync('content/site.yaml', 'utf8').replace(
  /^urgent:\n(?: .*\n)*/m,
  'urgent: []\n',
);

/** Runs a command as a person does. */
function wenda(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/wenda.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, WENDA_CONTENT: folder },
  });
  return { status, stdout, stderr: stderr.trim() };
}

function starter(own: Record<string, string> = {}): string {
  const folder = temporaryContent({ 'site.yaml': site, ...oneTopic, ...own });
  for (const name of ['brand', 'facts.yaml']) {
    cpSync(join('content', name), join(folder, name), { recursive: true });
  }
  return folder;
}

const about: Partial<Record<string, string[]>> = {
  faq: ['--topic', 'account'],
  tutorials: ['--topic', 'account'],
  announcements: ['--category', 'security'],
};

test.each(collections)(
  'a new entry of %s is a draft that says what is to be done in it',
  (collection) => {
    const folder = starter();
    const asked = [...(about[collection] ?? []), '--locales', starterLocales.join(), '--json'];
    const { status, stdout, stderr } = wenda(folder, 'new', collection, 'lost-phone', ...asked);
    expect([status, stderr]).toEqual([0, '']);
    const { written, toBeDone } = JSON.parse(stdout) as {
      written: string[];
      toBeDone: { file: string; message: string }[];
    };
    expect(written).toEqual(starterLocales.map((one) => `${collection}/${one}/lost-phone.mdx`));

    // It has no other fault or warning, and in each language the same places are left open.
    const says = new Set(toBeDone.map(({ message }) => message));
    expect([...says]).toEqual(['a note to oneself stays visible on the page']);
    const perFile = Map.groupBy(toBeDone, ({ file }) => file);
    expect([...perFile.keys()].toSorted()).toEqual(written.toSorted());
    expect(new Set([...perFile.values()].map(({ length }) => length)).size).toBe(1);

    for (const locale of starterLocales) {
      const path = join(folder, collection, locale, 'lost-phone.mdx');
      const { yaml, body } = splitSource(readFileSync(path, 'utf8'));
      expect(parse(yaml ?? '')).toMatchObject({
        draft: true,
        updated: expect.stringMatching(/^2\d{3}-\d\d-\d\d$/),
      });
      expect(body).not.toContain('{{');
      expect(body.includes('/contact/')).toBe(body.includes(`/${locale}/contact/`));
    }
  },
);

test('a template of the folder goes before what ships, and an unshipped language has the English one', () => {
  const own =
    '---\ntitle: "TODO: ours"\nupdated: {{today}}\ntopic: {{topic}}\n---\n\nSee [it](/{{locale}}/).\n';
  const folder = starter({ 'templates/en/faq.mdx': own });
  expect(wenda(folder, 'new', 'faq/lost-phone', '--topic', 'account').stdout).toContain(
    'faq/en/lost-phone.mdx:2: a note to oneself stays visible on the page',
  );
  expect(readFileSync(join(folder, 'faq/en/lost-phone.mdx'), 'utf8')).toMatch(
    /\n\nSee \[it\]\(\/en\/\)\.\n$/,
  );
});

test('what there is nothing for is left out of a template, and other braces stay', () => {
  expect(filledTemplate('topic: {{topic}}\na: {{today}} {{fact}}', { today: '2026-11-28' })).toBe(
    'a: 2026-11-28 {{fact}}',
  );
});

test.each([
  ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29T01:59:00+01:00'],
  ['2026-03-29T01:30:00Z', 'Europe/Berlin', '2026-03-29T03:30:00+02:00'],
  ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30:00-05:00'],
  ['2026-11-30T10:00:00Z', 'Pacific/Kiritimati', '2026-12-01T00:00:00+14:00'],
  ['2026-11-30T10:00:00Z', 'UTC', '2026-11-30T10:00:00+00:00'],
  ['2026-11-30T10:00:00Z', 'Asia/Kolkata', '2026-11-30T15:30:00+05:30'],
])('%s in %s is %s', (moment, zone, expected) => {
  expect(momentIn(new Date(moment), zone)).toBe(expected);
});

describe('is refused', () => {
  test('an entry that is there, and a name that leads to another: nothing is written', () => {
    const entry =
      '---\ntitle: T\nupdated: 2026-11-01\ntopic: account\nformerly: [old-phone]\n---\n\nT.\n';
    const folder = starter({ 'faq/zh/lost-phone.mdx': entry });
    const twice = wenda(
      folder,
      'new',
      'faq',
      'lost-phone',
      '--topic',
      'account',
      '--locales',
      'en,zh',
    );
    expect([twice.status, twice.stderr]).toEqual([
      1,
      'faq/zh/lost-phone.mdx:1: the entry is there already (expected a name that is free in this language). Write on in that file, or take another name.\nNothing is changed.',
    ]);
    expect(existsSync(join(folder, 'faq/en'))).toBe(false);
    const old = wenda(folder, 'new', 'faq', 'old-phone', '--topic', 'account');
    expect(old.stderr).toContain('faq/zh/lost-phone.mdx:5: the name leads to this entry');
  });

  test.each([
    [['faq'], 'Name the entry too: new faq lost-phone. A folder is ./faq.'],
    [['faq', 'a', 'b'], 'Name one entry: new faq lost-phone.'],
    [['faqs', 'a'], 'For an entry: new faq lost-phone.'],
    [['faq', 'Lost Phone'], '"Lost Phone" cannot be a name.'],
    [['faq', 'a'], 'Say what it is about: --topic. Use one of account.'],
    [['faq', 'a', '--topic', 'acount'], 'There is no topic "acount". Did you mean "account"?'],
    [['announcements', 'a'], 'Say what it is about: --category. Use one of maintenance'],
    [['faq', 'a', '--locales', 'en,fr'], '--locales "fr" names no language of the site.'],
    [['faq', 'a', '--name', 'Kumo'], '--name is for a folder.'],
    [['./help', '--topic', 'account'], '--topic is for an entry.'],
  ])('new %j', (args, message) => {
    const { status, stderr } = wenda(starter(), 'new', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
