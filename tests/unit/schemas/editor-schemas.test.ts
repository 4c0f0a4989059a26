import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../src/i18n/locales.ts';
import { parseCalendarDate } from '../../../src/lib/date.ts';
import { parseEntryPath } from '../../../src/lib/path.ts';
import { collections, isCollection } from '../../../src/schemas/collections.ts';
import { editorSchemas } from '../../../src/schemas/editor-schemas.ts';
import { frontmatterSchemas } from '../../../src/schemas/frontmatter.ts';

const ajv = new Ajv({ allErrors: true, strictTypes: false });
ajv.addFormat('date', (text) => parseCalendarDate(text) !== null);
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('email', /@/);
const validators = new Map(
  Object.entries(editorSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** What an editor who writes this is shown, each with its place. */
function complaints(name: string, document: unknown): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`There is no schema "${name}".`);
  validate(document);
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

const read = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
const site = () => parse(read('content/site.yaml')) as Record<string, object>;

/** The frontmatter of a file, or undefined where it cannot be read. */
function frontmatterOf(path: string): unknown {
  try {
    return parse(/^---\n(.*?)^---\n/ms.exec(read(path))?.[1] ?? '[');
  } catch {
    return undefined;
  }
}

describe('the schemas for editors take what the starter holds', () => {
  test('there is one of each kind of document', () => {
    expect([...validators.keys()]).toEqual(['site', 'facts', 'search', 'terms', ...collections]);
  });

  test('terms.yaml', () =>
    expect(complaints('terms', parse(read('content/terms.yaml')))).toEqual([]));

  test('site.yaml', () => expect(complaints('site', site())).toEqual([]));

  test('facts.yaml', () => {
    expect(complaints('facts', parse(read('content/facts.yaml')))).toEqual([]);
  });

  test.each(locales)('search/%s.yaml', (locale) => {
    expect(complaints('search', parse(read(`content/search/${locale}.yaml`)))).toEqual([]);
  });

  test.each(collections)('every frontmatter of %s', (collection) => {
    const files = globSync(`content/${collection}/*/*.mdx`);
    const wrong = files.filter((file) => complaints(collection, frontmatterOf(file)).length > 0);
    expect([files.length > 0, wrong]).toEqual([true, []]);
  });
});

describe('the schemas for editors refuse', () => {
  const label = { zh: 'a', en: 'b', ja: 'c', ko: 'd' };

  test.each([
    ['a key that there is not', { ...site(), brnd: {} }, ' must NOT have additional properties'],
    ['an address without https://', { ...site(), url: 'help' }, '/url must match format "uri"'],
    [
      'a text that lacks a language of the folder',
      { ...site(), neverAsked: [{ zh: 'a', en: 'b', ja: 'c' }] },
      "/neverAsked/0 must have required property 'ko'",
    ],
    [
      'a text of blanks',
      { ...site(), neverAsked: [{ ...label, en: ' ' }] },
      '/neverAsked/0/en must match pattern "\\S"',
    ],
    ['no language', { ...site(), languages: {} }, '/languages must NOT have fewer than 1 '],
    [
      'a field that every ticket has',
      { ...site(), ticket: { ...site()['ticket'], evidence: { email: {} } } },
      '/ticket/evidence property name must be valid',
    ],
  ])('%s', (_name, document, message) => {
    expect(complaints('site', document).join('\n')).toContain(message);
  });

  test('nothing of a language that the folder no longer lists', () => {
    expect(complaints('site', { ...site(), neverAsked: [{ ...label, fr: 'e' }] })).toEqual([]);
  });

  test.each([
    ['faq', { title: 'A', topic: 'a' }, "must have required property 'updated'"],
    ['faq', { title: '', updated: '2026-11-21', topic: 'a' }, '/title must NOT have fewer'],
    ['faq', { title: 'A', updated: '2026-02-30', topic: 'a' }, '/updated must match format "date"'],
    ['topics', { title: 'A', updated: '2026-11-21', order: 'one' }, '/order must be integer'],
    ['announcements', { published: '2026-11-21T09:00:00' }, '/published must match pattern'],
    ['search', { synonyms: [['alone']] }, '/synonyms/0 must NOT have fewer than 2 items'],
  ])('in %s %j', (name, document, message) => {
    expect(complaints(name, document).join('\n')).toContain(message);
  });
});

test('they say what a key is for', () => {
  expect(JSON.stringify(editorSchemas()['faq'])).toContain('The slug of the topic it belongs to');
});

test('over every frontmatter that the tests hold they judge as the build does', () => {
  const files = globSync('tests/fixtures/*/*/*/*.mdx').filter((file) => frontmatterOf(file));
  const differing = files.filter((file) => {
    const collection = parseEntryPath(file)?.collection;
    if (!isCollection(collection)) return false;
    const written = frontmatterOf(file);
    const isSound = frontmatterSchemas[collection].safeParse(written).success;
    return isSound !== (complaints(collection, written).length === 0);
  });
  expect(files.length).toBeGreaterThan(60);
  expect(differing).toEqual([]);
});
