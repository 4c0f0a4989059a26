import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/files/content-folder.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';

/** How each language writes the two values of the fact that is changed. */
const written: Readonly<Record<string, readonly [before: string, after: string]>> = {
  zh: ['25小时', '47小时'],
  en: ['25 hours', '47 hours'],
  ja: ['25時間', '47時間'],
  ko: ['25시간', '47시간'],
};
const locales = Object.keys(written);

const scratch = temporaryFolder('facts');
const content = join(scratch, 'content');
const clean = join(scratch, 'clean');
const site = join(scratch, 'site');
let before: Record<string, string>;
let after: Record<string, string>;

beforeAll(async () => {
  write('facts.yaml', factsWith(25));
  write('site.yaml', siteWithFacts());
  for (const locale of locales) {
    write(`ui/${locale}.json`, JSON.stringify({ contact: { lead: 'A {{fact:pause}} a' } }));
    const head = 'updated: 2026-10-01\ndescription: A {{fact:pause}} a\n';
    write(`glossary/${locale}/pause.mdx`, entry(`title: B {{fact:pause}}\n${head}`, pauseBody));
    write(
      `glossary/${locale}/fee.mdx`,
      entry('title: Fee\nupdated: 2026-10-01\ndescription: A\n', 'A <Fact name="fee" /> a.'),
    );
    write(
      `glossary/${locale}/else.mdx`,
      entry('title: Else\nupdated: 2026-10-01\ndescription: A\n', '25 words.'),
    );
    write(
      `announcements/${locale}/notice.mdx`,
      entry(
        `title: C\n${head}category: product\npublished: 2026-10-01T09:00:00+08:00\n`,
        'A <Fact name="pause" /> a.',
      ),
    );
  }
  before = await built(content, site);
  write('facts.yaml', factsWith(47));
  after = await built(content, site);
}, 240_000);

afterAll(() => {
  for (const folder of [content, clean]) {
    rmSync(resolve(cacheFolder(folder)), { recursive: true, force: true });
  }
  rmSync(scratch, { recursive: true });
});

const pauseBody = `## In <Fact name="pause" />

[<Fact name="pause" />](https://www.{{fact:domain}}/)

| a | b |
| - | - |
| <Fact name="pause" /> | c |
`;

function factsWith(hours: number): string {
  return `pause: { kind: duration, value: ${hours}, unit: hour }\nfee: { kind: percent, value: 0.08 }\n`;
}

/** With the fact in a reply of support, in the hint of a category and as its hours. */
function siteWithFacts(): string {
  const inEach = `{ ${locales.map((locale) => `${locale}: 'A {{fact:pause}} a'`).join(', ')} }`;
  return readFileSync('tests/fixtures/sound/site.yaml', 'utf8')
    .replace(/reply: \{.*\}/, `reply: ${inEach}`)
    .replace(/replyHours: \d+/, `replyHours: '{{fact:pause}}'\n      hint: ${inEach}`);
}

function entry(head: string, body: string): string {
  return `---\n${head}---\n\n${body}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

async function built(folder: string, outDir: string): Promise<Record<string, string>> {
  const { exitCode, output } = await runBuild(outDir, folder);
  expect(exitCode, output).toBe(0);
  const files = globSync('**/*', { cwd: outDir, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(outDir.length + 1), readFileSync(path, 'latin1')];
    }),
  );
}

/** A text as files hold it that are compared byte by byte. */
const bytes = (text: string) => Buffer.from(text).toString('latin1');

function withNewValue(text: string): string {
  // The string of a reply parts the number from its unit in some languages.
  const apart = Object.values(written).map((both) =>
    both.map((one) => one.replace(/(?<=\d)\s?(?=\D)/, ' ')),
  );
  return [...Object.values(written), ...apart].reduce(
    (rest, [old = '', now = '']) => rest.replaceAll(bytes(old), bytes(now)),
    text,
  );
}

const isOfSearch = (path: string) => path.startsWith('pagefind/');

function textsOf(site: Record<string, string>, locale: string): string {
  const paths = Object.keys(site).filter((path) =>
    new RegExp(`^pagefind/${locale}/(?:texts/.*|entries)\\.json$`).test(path),
  );
  return paths.map((path) => site[path]).join('');
}

describe('a changed value of a fact', () => {
  test('changes it in every page, feed, string and hint, and nothing else', () => {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const otherwise = paths.filter(
      (path) => !isOfSearch(path) && after[path] !== withNewValue(before[path] ?? ''),
    );
    expect(otherwise).toEqual([]);
  });

  test.each(locales)('is on the pages that say it in %s, and on no other', (locale) => {
    const changed = Object.keys(after).filter(
      (path) => path.startsWith(`${locale}/`) && after[path] !== before[path],
    );
    expect(changed.toSorted()).toEqual([
      `${locale}/announcements.xml`,
      `${locale}/announcements/notice/index.html`,
      `${locale}/contact/index.html`,
      `${locale}/contact/ticket/index.html`,
      `${locale}/glossary/index.html`,
      `${locale}/glossary/pause/index.html`,
      `${locale}/index.html`,
    ]);
  });

  test.each(locales)('is what search in %s shows and finds', (locale) => {
    const [old = '', now = ''] = written[locale] ?? [];
    expect(textsOf(before, locale)).toContain(bytes(old));
    expect(textsOf(after, locale)).toContain(bytes(now));
    expect(textsOf(after, locale)).not.toContain(bytes(old));
  });

  test('gives the bytes of a clean build', async () => {
    cpSync(content, clean, { recursive: true });
    expect(await built(clean, `${clean}-site`)).toEqual(after);
  }, 120_000);

  test('renders and indexes nothing but what names it', async () => {
    const kept = (what: string) => new Set(globSync(what, { cwd: resolve(cacheFolder(content)) }));
    const pages = kept('pages/*/*.page');
    write('facts.yaml', factsWith(47).replace('0.08', '0.09'));
    const changed = await built(content, site);
    const fresh = [...kept('pages/*/*.page')].filter((page) => !pages.has(page));
    expect(fresh).toHaveLength(locales.length);
    const differing = Object.keys(changed).filter((path) => changed[path] !== after[path]);
    expect(differing.filter((path) => !isOfSearch(path)).toSorted()).toEqual(
      locales.map((locale) => `${locale}/glossary/fee/index.html`).toSorted(),
    );
  }, 120_000);
});
