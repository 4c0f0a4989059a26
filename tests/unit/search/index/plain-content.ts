import type { ContentEntry } from '../../../../src/checks/content-entry.ts';

/** A question as the checks hand it on, with what a test changes. */
export function contentEntry(
  changes: Partial<Extract<ContentEntry, { collection: 'faq' }>> = {},
): ContentEntry {
  return {
    file: 'faq/en/fees.mdx',
    collection: 'faq',
    locale: 'en',
    slug: 'fees',
    frontmatter: { title: 'Fees', updated: new Date('2026-11-01'), topic: 'account' },
    digest: '0',
    pictures: [],
    sections: [{ id: '', heading: '', text: 'What it costs.' }],
    ...changes,
  };
}
