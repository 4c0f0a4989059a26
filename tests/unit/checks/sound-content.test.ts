import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../../complete-fixtures.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { faultsIn, temporaryContent, term } from './temporary-content.ts';

const today = new Date('2026-11-21T00:00:00Z');
const sound = join(fixtures, 'sound');

describe('sound content', () => {
  test('gives neither fault nor warning, however odd', async () => {
    const { faults, warnings, entries, site } = await checkContent(sound, { today });
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
    expect(entries.map(({ file }) => file)).toEqual([
      'faq/zh/how.mdx',
      'glossary/en/fee.mdx',
      'topics/en/account.mdx',
      'topics/zh/account.mdx',
    ]);
    expect(site?.brand.name).toBe('Example');
  });

  test.each([
    ['a byte order mark', `\uFEFF${term('Text.\n')}`],
    ['CRLF', term('Text.\n\n## A\n\n[a](#a)\n').replaceAll('\n', '\r\n')],
    ['a byte order mark and CRLF', `\uFEFF${term('Text.\n').replaceAll('\n', '\r\n')}`],
    ['no final newline', term('Text.')],
    ['empty lines above the frontmatter', `\n\n${term('Text.')}`],
    ['blanks behind the dashes', term('Text.').replaceAll('---', '---  ')],
    ['a rule of dashes in the body', term('Text.\n\n---\n\nMore.\n')],
  ])('forgives %s', async (_name, text) => {
    expect(await faultsIn(temporaryContent({ 'glossary/en/fee.mdx': text }))).toEqual([]);
  });

  test('counts the lines of the file with CRLF and a byte order mark too', async () => {
    const text = `\uFEFF${term('Text.\n\n<b>x</b>\n').replaceAll('\n', '\r\n')}`;
    const [fault] = await faultsIn(temporaryContent({ 'glossary/en/fee.mdx': text }));
    expect(fault).toMatch(/^glossary\/en\/fee\.mdx:9: <b> is not an element/);
  });
});

describe('drafts', () => {
  test('may refer to drafts, and are among the entries', async () => {
    const draft = term('[a](/en/glossary/fee/)\n', 'draft: true\nrelated: [glossary/toll]\n');
    const folder = temporaryContent({
      'glossary/en/fee.mdx': draft,
      'glossary/en/toll.mdx': draft.replace('/toll]', '/fee]').replace('Fee', 'Toll'),
    });
    const { faults, entries } = await checkContent(folder, { today });
    expect(faults).toEqual([]);
    expect(entries.map(({ frontmatter }) => frontmatter.draft)).toEqual([true, true]);
  });
});
