import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileKey, readDocument, writeDocument } from '../../../src/cms/document-format.ts';
import type { Values } from '../../../src/cms/kept-frontmatter.ts';

const article = `---
title: "What fees will I pay?"
# Somebody's note.
description:   'It’s 0.08%.'
updated: 2026-11-12
aliases: [commission,   "how much, in all"]
related:
    - glossary/maker-taker   # first
    - faq/limits
differs:
  steps: ja needs one more
---

## One

* a star
* another

| A | B |
|---|--:|
| 1 | 2 |

<Callout type="warning">

Beware of x.

</Callout>
`;

/** The lines that differ, as `git diff` shows them. */
function changed(text: string, edit: (values: Record<string, unknown>) => void): string[] {
  const values = { ...readDocument(text.trim()) };
  edit(values);
  const after = writeDocument(values).split('\n');
  const before = text.split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

function edited(edit: (values: Record<string, unknown>) => void): string[] {
  return changed(article, edit);
}

describe('an article that was opened and saved', () => {
  test.each(globSync('{content,tests/content-folders}/**/*.mdx'))('%s is as it was', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(writeDocument(readDocument(text.trim()))).toBe(text);
  });

  test('is as it was, with what the editor fills in', () => {
    const values = { ...readDocument(article.trim()), draft: false, reviewBy: '', pinned: null };
    expect(writeDocument(values)).toBe(article);
  });

  test.each([
    ['of lines that end as on Windows', article.replaceAll('\n', '\r\n')],
    ['with a separator of lines in a value', article.replace('fees', 'fees\u2028')],
  ])('%s is as it was', (_, text) => {
    const values = readDocument(text.trim());
    expect(values['updated']).toBe('2026-11-12');
    expect(values['body']).not.toContain('\r');
    expect(writeDocument(values)).toBe(text);
  });
});

describe('an edited head', () => {
  test('keeps the quotation marks of a text', () => {
    expect(edited((values) => (values['title'] = 'What "fees"?'))).toEqual([
      '-title: "What fees will I pay?"',
      String.raw`+title: "What \"fees\"?"`,
    ]);
    expect(edited((values) => (values['description'] = "It's 0.1%."))).toEqual([
      "-description:   'It’s 0.08%.'",
      "+description: 'It''s 0.1%.'",
    ]);
  });

  test('changes the line of an item alone', () => {
    expect(
      edited((values) => (values['related'] = ['faq/limits', 'glossary/maker-taker'])).length,
    ).toBeLessThan(3);
    expect(
      edited((values) => (values['related'] = ['glossary/maker-taker', 'faq/limits', 'faq/a'])),
    ).toContain('+    - faq/a');
    expect(edited((values) => (values['aliases'] as string[]).push('a, b'))).toEqual([
      '-aliases: [commission,   "how much, in all"]',
      '+aliases: [commission, "how much, in all", "a, b"]',
    ]);
  });

  test('loses a key that was emptied, and has a new one last', () => {
    expect(edited((values) => (values['aliases'] = []))).toEqual([
      '-aliases: [commission,   "how much, in all"]',
    ]);
    expect(edited((values) => (values['draft'] = true))).toEqual(['+draft: true']);
    expect(edited((values) => (values['minutes'] = 5))).toEqual(['+minutes: 5']);
  });

  test.each([
    ["title: 'A'\n", { title: 'One line.\nAnother.' }],
    ['title: &t A\ndescription: *t\n', { title: 'B', description: 'A' }],
    ['aliases:\n  - &a x\n  - *a\n', { aliases: ['x', 'x', 'y'] }],
    ['aliases: [&a x, *a]\n', { aliases: ['y', 'x'] }],
  ])('of %j says what it was given', (head, values) => {
    const file = `---\n${head}---\n\nText.`;
    expect(readDocument(writeDocument({ ...readDocument(file), ...values }))).toMatchObject(values);
  });

  test('quotes what YAML would take for something else', () => {
    const file = writeDocument({ title: 'a: b', updated: '2026-11-12', body: 'x' });
    expect(readDocument(file.trim())).toMatchObject({ title: 'a: b', updated: '2026-11-12' });
  });
});

describe('an edited body', () => {
  const body = () => String(readDocument(article.trim())['body']);

  test('changes the block that was edited', () => {
    expect(edited((values) => (values['body'] = body().replace('## One', '## Two')))).toEqual([
      '-## One',
      '+## Two',
    ]);
  });

  test('keeps the other blocks as they were, however an editor writes them', () => {
    const rich = body()
      .replaceAll('* ', '- ')
      .replace('|---|--:|', '| --- | ---: |')
      .replace('Beware of x.', 'Beware of y.');
    expect(edited((values) => (values['body'] = rich))).toEqual(['-Beware of x.', '+Beware of y.']);
  });

  test('sets the columns of a table, and keeps them where the editor forgets them', () => {
    const set = body().replace('|---|--:|', '|:-:|--:|');
    expect(edited((values) => (values['body'] = set))).toEqual(['-|---|--:|', '+|:-:|--:|']);
    const forgotten = body().replace('|---|--:|', '|---|---|');
    expect(edited((values) => (values['body'] = forgotten))).toEqual([]);
  });

  test('loosens a list, and keeps one that the editor tightens', () => {
    const loose = body().replace('* a star\n', '* a star\n\n');
    const { [fileKey]: _, ...values } = readDocument(article.trim());
    const file = writeDocument({ ...values, [fileKey]: article, body: loose });
    expect(file).toContain('* a star\n\n* another');
    const kept = writeDocument({
      ...readDocument(file.trim()),
      body: body().replaceAll('* ', '- '),
    });
    expect(kept).toBe(file);
  });

  test('keeps what surrounds a block that is new or gone', () => {
    expect(
      edited((values) => (values['body'] = body().replace('| A', 'A paragraph.\n\n| A'))),
    ).toEqual(['+A paragraph.']);
    expect(edited((values) => (values['body'] = body().replace('## One\n\n', '')))).toEqual([
      '-## One',
    ]);
  });

  test('that cannot be read stays as it was typed', () => {
    const file = writeDocument({ ...readDocument(article.trim()), body: '<Callout>\n\nopen' });
    expect(file).toContain('---\n\n<Callout>\n\nopen\n');
  });
});

test('a new article has its head, a line, its body', () => {
  const values: Values = { title: 'A', aliases: ['b', 'c'], draft: false, body: 'Text.\n' };
  expect(writeDocument(values)).toBe('---\ntitle: A\naliases:\n  - b\n  - c\n---\n\nText.\n');
  expect(readDocument('---\ntitle: A\n---\n\nText.')[fileKey]).toBe('---\ntitle: A\n---\n\nText.');
});
