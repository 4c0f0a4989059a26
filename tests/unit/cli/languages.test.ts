// What the languages that `site.yaml` lists do to the checks, in a process of their own, as an editor runs them.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { temporaryContent, term } from '../checks/temporary-content.ts';

/** The report on a content folder, a line each, and how the command ended. */
function check(folder: string): { status: number | null; lines: string[] } {
  const env = { ...process.env, WENDA_CONTENT: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/wenda.ts', 'check'], {
    env,
    encoding: 'utf8',
  });
  const lines = (stdout + stderr).split('\n').filter((line) => /:\d+: /.test(line));
  return { status, lines: lines.map((line) => line.trim()) };
}

/** A folder in English and Spanish, with what a test says of Spanish. */
function inTwoLanguages(spanish: object, more: Record<string, string> = {}): string {
  const site = parse(readFileSync('tests/fixtures/sound/site.yaml', 'utf8')) as object;
  const languages = { en: { timeZone: 'UTC' }, es: spanish };
  const inSpanish = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inSpanish);
    if (typeof value !== 'object' || value === null) return value;
    const all = Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, inSpanish(one)]),
    ) as Record<string, unknown>;
    return 'en' in all ? { en: all['en'], es: all['en'] } : all;
  };
  const own = { ...(inSpanish(site) as object), languages };
  return temporaryContent({
    // Nothing of the demonstration, which would be named too.
    'site.yaml': stringify(own)
      .replaceAll('example.com', 'kumo.test')
      .replace('prefix: EX', 'prefix: KD'),
    'glossary/en/fee.mdx': term('Text.'),
    'glossary/es/fee.mdx': term('Texto.'),
    ...more,
  });
}

const madrid = { timeZone: 'Europe/Madrid', fallback: ['en'] };

describe('one fault, and a precise one, for', () => {
  test('a folder without site.yaml', () => {
    const folder = temporaryContent({ 'glossary/en/fee.mdx': term('Text.') });
    writeFileSync(join(folder, 'site.yml'), readFileSync(join(folder, 'site.yaml')));
    cpSync(join(folder, 'glossary'), join(folder, 'own/glossary'), { recursive: true });
    const { status, lines } = check(join(folder, 'own'));
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/site\.yaml:1: the folder has no site\.yaml, which names the company/),
    ]);
  });

  test('a language without strings', () => {
    const { status, lines } = check(inTwoLanguages(madrid));
    expect(status).toBe(1);
    expect(lines).toEqual([
      'ui/es.json:1: the strings of this language are not there. Copy ui/en.json to it and translate the values.',
    ]);
  });

  test('a time zone that does not exist', () => {
    const strings = { 'ui/es.json': readFileSync('content/ui/en.json', 'utf8') };
    const { status, lines } = check(inTwoLanguages({ timeZone: 'Europe/Madird' }, strings));
    expect(status).toBe(1);
    const [fault, ...others] = lines.filter((line) => !line.startsWith('ui/es.json'));
    expect(fault).toMatch(
      /^site\.yaml:\d+: "languages\.es\.timeZone" is not an IANA time zone, such as Asia\/Tokyo \(found "Europe\/Madird"\)/,
    );
    expect(others).toEqual([]);
  });

  test('languages that are not there', () => {
    const folder = inTwoLanguages(madrid);
    const site = parse(readFileSync(join(folder, 'site.yaml'), 'utf8')) as Record<string, unknown>;
    delete site['languages'];
    writeFileSync(join(folder, 'site.yaml'), stringify(site));
    const { lines } = check(folder);
    expect(lines.filter((line) => line.startsWith('site.yaml'))).toEqual([
      expect.stringMatching(/^site\.yaml:1: "languages" is missing/),
    ]);
  });
});

test('a language that does not ship says what it still shows in English, and builds', () => {
  const own = JSON.stringify({ nav: { home: 'Inicio', search: 'Buscar' } });
  const { status, lines } = check(inTwoLanguages(madrid, { 'ui/es.json': own }));
  expect(status).toBe(0);
  expect(lines).toEqual([
    expect.stringMatching(
      /^ui\/es\.json:1: \d{3} strings are not translated and shown in English \(found none for site\.name, .* and \d+ more\)/,
    ),
  ]);
});

test('languages that are taken out are left out, with a warning each', () => {
  const folder = temporaryContent({});
  cpSync('content', folder, { recursive: true });
  const text = readFileSync('content/site.yaml', 'utf8');
  const fewer = text.replace(/^ {2}(?:ja|ko):\n(?: {4}.*\n)+/gm, '');
  expect(fewer).not.toBe(text);
  writeFileSync(join(folder, 'site.yaml'), fewer);
  const { status, lines } = check(folder);
  expect(status).toBe(0);
  const ofLanguages = lines.filter((line) => !/demonstration|on this machine/.test(line));
  expect(ofLanguages.map((line) => line.replace(/ \(found.*/, ''))).toEqual(
    ['ja', 'ko'].map((locale) =>
      expect.stringMatching(
        new RegExp(
          `^site\\.yaml:\\d+: "${locale}" is not listed, and what the folder has in it is left out`,
        ),
      ),
    ),
  );
});
