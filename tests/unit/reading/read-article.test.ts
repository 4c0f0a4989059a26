import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articleReader } from '../../../src/reading/read-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenda-articles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const url = 'https://help.example.com';
const fees =
  '---\ntitle: Fees\nupdated: 2026-11-01\n---\n\n## What it costs\n\nSee [x](/en/faq/x/).\n';

function written(text: string, path = 'glossary/en/fees.mdx'): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const readOf = (file: string, siteUrl = url) => articleReader(siteUrl)(file)[0]!;

describe('an article', () => {
  test('is the same when it comes from what was kept', () => {
    const file = written(fees);
    const [first, second] = [readOf(file), readOf(file)];
    expect(second.article).toEqual(first.article);
    expect(second.body()).toEqual(first.body());
    expect(second.facts().body).toEqual(first.facts().body);
  });

  test('has another digest for another text, another place and another address of the site', () => {
    const file = written(fees);
    const digests = [
      readOf(file),
      readOf(file, 'https://company.example/help'),
      readOf(written(fees, 'glossary/ja/fees.mdx')),
      readOf(written(fees.replace('costs', 'is'))),
    ].map(({ article }) => article.digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('has the same digest whatever its line ends, and with a slash behind the address', () => {
    const { digest } = readOf(written(fees)).article;
    expect(readOf(written(fees.replaceAll('\n', '\r\n')), `${url}/`).article.digest).toBe(digest);
  });

  test('has links under the path of the site', () => {
    const [html] = readOf(written(fees), 'https://company.example/help').body().parts;
    expect(html).toContain('href="/help/en/faq/x/"');
  });

  test('that is no text has a fault, and nothing to show', () => {
    const file = join(folder, 'glossary', 'en', 'odd.mdx');
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    const { article, body } = readOf(file);
    expect(article.findings).toMatchObject([{ message: 'the file is not UTF-8' }]);
    expect(body().parts).toEqual([]);
  });

  test('stands in no other place than its collection and locale', () => {
    expect(articleReader(url)(written(fees, 'notes/en/a.mdx'))).toEqual([]);
    expect(articleReader(url)(written(fees, 'faq/xx/a.mdx'))).toEqual([]);
  });
});
