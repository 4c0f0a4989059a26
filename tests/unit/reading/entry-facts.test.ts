import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/reading/fault.ts';
import { entryFacts } from '../../../src/reading/entry-facts.ts';

const place = {
  file: 'glossary/en/fee.mdx',
  collection: 'glossary',
  locale: 'en',
  slug: 'fee',
} as const;
const sound = 'title: Fee\nupdated: 2026-10-01\ndescription: Cost.';

const read = (head: string, body = 'Text.') => entryFacts(place, `---\n${head}\n---\n\n${body}`);
const said = (head: string) =>
  read(head).findings.map((finding) => formatFault({ file: '', ...finding }).slice(1));

describe('the frontmatter of an entry', () => {
  test('is read, checked, and told apart as a draft', () => {
    expect(read(sound)).toMatchObject({
      ...place,
      isDraft: false,
      findings: [],
      written: { title: 'Fee', updated: '2026-10-01' },
      frontmatter: { title: 'Fee' },
      body: { isBroken: false },
    });
    expect(read(`${sound}\ndraft: true`).isDraft).toBe(true);
    expect(read(`${sound}\ndraft: "true"`).isDraft).toBe(false);
  });

  test.each(['', ' \n ', '# a comment\n  # and another', 'null', '~ # nothing'])(
    'may be empty, and then lacks its keys: %j',
    (head) => {
      expect(said(head)).toEqual(
        ['title', 'updated', 'description'].map((key) =>
          expect.stringContaining(`1: "${key}" is missing`),
        ),
      );
      expect(read(head)).toMatchObject({ written: {}, frontmatter: null, isDraft: false });
    },
  );

  test.each(['a word', '- a\n- b', '5', 'true'])('is a list of keys, and not %j', (head) => {
    expect(said(head)).toEqual([
      '1: the frontmatter is not a list of keys (expected key: value on each line). Write a key, a colon, a space and the value on each line.',
    ]);
    expect(read(head)).toMatchObject({ written: {}, frontmatter: null, isDraft: false });
  });

  test('that cannot be read is that one fault', () => {
    const facts = read(`${sound}\ndraft: true\nrelated: [a`);
    expect(facts).toMatchObject({ written: {}, frontmatter: null, isDraft: false });
    expect(facts.findings).toMatchObject([{ line: 6 }]);
  });

  test('with a key that stands twice is read on, and not sound', () => {
    const facts = read(`${sound}\ntitle: Fees\ntopic: x`);
    expect(facts.frontmatter).toBeNull();
    expect(facts.findings.map(({ line }) => line)).toEqual([5, 6]);
    expect(read(`${sound}\ntitle: Fee`).frontmatter).toBeNull();
  });

  test('holds text that would be read as a date or a number', () => {
    const misread = (line: number, key: string) =>
      `${line}: "${key}" is read as a date or a number (expected text). Put the value in quotation marks.`;
    expect(
      said('title: 2026-10-01\nupdated: 2026-10-01\ndescription: 1_000\naliases: [a, 1_0]'),
    ).toEqual([misread(2, 'title'), misread(4, 'description'), misread(5, 'aliases')]);
    expect(read(sound.replace('Fee', '1_000')).frontmatter).toBeNull();
  });

  test('may hold days where days belong', () => {
    expect(said(`${sound}\nreviewBy: 2027-01-01`)).toEqual([]);
    const news = { ...place, collection: 'announcements' } as const;
    const days = ['published', 'starts', 'ends'].map((key) => `${key}: 2026-10-01`).join('\n');
    const { findings } = entryFacts(news, `---\ntitle: A\n${days}\n---\n`);
    for (const { message } of findings) expect(message).not.toMatch(/is read as a date/);
  });
});

describe('the body of an entry', () => {
  test('is broken where a part could not be read, or where it begins is only guessed', () => {
    expect(read(sound, 'a {b').body).toMatchObject({ isBroken: true });
    expect(entryFacts(place, `---\n${sound}\n\nText.`).body).toMatchObject({ isBroken: true });
    expect(entryFacts(place, 'Text.').body).toMatchObject({ isBroken: false });
  });

  test('is told below the frontmatter, with the lines of the file', () => {
    const { findings } = entryFacts(place, `---\ntitle: 5\n----\n\na {b`);
    expect(findings.map(({ line }) => line)).toEqual([3, 2, 1, 1, 5]);
  });
});
