import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EntryFinder, FoundEntry } from '../../../../src/checks/content.ts';
import { formatFault } from '../../../../src/reading/fault.ts';
import {
  checkSiteDocument,
  sitePointerFaults,
} from '../../../../src/checks/rules/site-document.ts';
import { temporaryContent } from '../temporary-content.ts';

const sound = readFileSync(join(import.meta.dirname, '../../../fixtures/sound/site.yaml'), 'utf8');
const read = (text: string | Uint8Array) =>
  checkSiteDocument(temporaryContent({ 'site.yaml': text }));
const said = (text: string | Uint8Array) => read(text).faults.map(formatFault);

describe('the site’s document', () => {
  test('is the folder’s own', () => {
    const document = read(sound);
    expect(document).toMatchObject({
      isThere: true,
      faults: [],
      site: { brand: { name: 'Example' }, defaultLanguage: 'en' },
    });
    expect(document.lines.get('brand.name')).toBe(2);
  });

  test.each([
    ['', 'site.yaml', 'Add it: content/README.md says what it holds.'],
    ['site.yml', 'site.yml', 'Rename site.yml to site.yaml.'],
    ['site.yaml.txt', 'site.yaml.txt', 'Rename site.yaml.txt to site.yaml.'],
  ])('is missed, also where it has another name: %j', (name, file, fix) => {
    const folder = temporaryContent(name ? { [name]: sound } : {});
    rmSync(join(folder, 'site.yaml'));
    const document = checkSiteDocument(folder);
    expect(document).toMatchObject({ isThere: false, site: null });
    expect(document.faults.map(formatFault)).toEqual([
      `${file}:1: the folder has no site.yaml, which names the company and its channels (expected site.yaml). ${fix}`,
    ]);
  });

  test('is told where it has no UTF-8, no sense, or nothing in it', () => {
    expect(read(Uint8Array.of(0x61, 0xff))).toMatchObject({ isThere: true, site: null });
    expect(said(Uint8Array.of(0x61, 0xff))).toEqual([
      expect.stringMatching(/^site\.yaml:1: the file is not UTF-8/),
    ]);
    expect(read('a: 1\nb: [1')).toMatchObject({ isThere: true, site: null });
    expect(said('a: 1\nb: [1')).toEqual([
      expect.stringMatching(/^site\.yaml:2: a bracket is opened and not closed/),
    ]);
    expect(read('a: 1\nb: [1').lines.get('a')).toBe(1);
    expect(said('')).toEqual([expect.stringContaining('"languages" is missing')]);
  });

  test('is no site where a key stands twice, and all is told', () => {
    const doubled = `${sound}url: help\n`;
    expect(read(doubled).site).toBeNull();
    expect(said(doubled)).toEqual([
      expect.stringContaining('the key "url" stands here a second time'),
      expect.stringContaining('"url" is not a web address'),
    ]);
  });
});

describe('an address of a channel', () => {
  const words = (at: string, found: string) =>
    `"${at}" has a scheme that is not listed (found "${found}", expected https:, http:, mailto:, tel:). Use an https: address.`;

  test.each([
    'https://www.example.com/',
    'http://www.example.com',
    'mailto:a@example.com',
    'tel:+82101',
  ])('may be %s', (href) =>
    expect(said(sound.replace('https://www.example.com/\n    name', `${href}\n    name`))).toEqual(
      [],
    ),
  );

  test('has a scheme that is listed', () => {
    const text = sound
      .replace('href: https://www.example.com/', 'href: javascript:alert(1)')
      .replace('  - id: ticket', '  - id: ticket\n    href: ftp://a.example/');
    expect(read(text).site).toBeNull();
    expect(said(text)).toEqual([
      `site.yaml:11: ${words('officialChannels[0].href', 'javascript:alert(1)')}`,
      `site.yaml:23: ${words('support[0].href', 'ftp://a.example/')}`,
    ]);
  });

  test('that is none is told by the schema alone', () => {
    const href = (value: string) =>
      said(sound.replace('href: https://www.example.com/', `href: ${value}`));
    expect(href('nowhere')).toEqual([expect.stringContaining('is not a web address')]);
    expect(href('5')).toEqual([expect.stringContaining('has the wrong type')]);
    expect(said(sound.replace('support:\n', 'support: x\nother:\n'))).toHaveLength(2);
  });
});

describe('an urgent entry', () => {
  const label = '{ zh: 急, en: Now, ja: 今, ko: 급 }';
  const text = sound.replace(
    'urgent: []',
    `urgent:\n  - label: ${label}\n    entry: faq/lost\n  - entry: faq/found\n    label: ${label}`,
  );
  const own = read.bind(null, text);
  const finder =
    (kinds: Record<string, FoundEntry['kind']>): EntryFinder =>
    (reference, locale) =>
      ({ kind: kinds[`${reference}/${locale}`] ?? kinds[reference] ?? 'entry' }) as FoundEntry;
  const pointers = (kinds: Record<string, FoundEntry['kind']>) =>
    sitePointerFaults(own(), finder(kinds)).map(formatFault);

  test.each([{}, { 'faq/lost': 'none', 'faq/lost/ko': 'entry' } as const])(
    'is there in a language: %j',
    (kinds) => expect(pointers(kinds)).toEqual([]),
  );

  test.each<[Record<string, FoundEntry['kind']>, string]>([
    [{ 'faq/lost': 'none' }, 'does not exist'],
    [{ 'faq/lost': 'otherLocales' }, 'does not exist'],
    [{ 'faq/lost': 'none', 'faq/lost/ja': 'draft' }, 'is a draft'],
  ])('is missed: %j', (kinds, reason) => {
    expect(pointers(kinds)).toEqual([
      `site.yaml:9: the urgent entry ${reason} (found "faq/lost", expected collection/slug of an entry). Write the entry, or remove it from "urgent".`,
    ]);
  });

  test('is not looked for where the document has a fault', () => {
    expect(sitePointerFaults({ ...own(), site: null }, () => ({ kind: 'none' }))).toEqual([]);
  });
});
