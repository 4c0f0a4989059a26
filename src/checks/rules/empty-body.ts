import type { EntryRule } from '../content.ts';

const needsBody = new Set<string>(['faq', 'tutorials', 'announcements']);

/** A question, tutorial or announcement says something under its title. */
export const emptyBodyRule: EntryRule = ({ collection, body }) => {
  if (!needsBody.has(collection) || !body?.isEmpty || body.isBroken) return [];
  return [
    {
      line: 1,
      message: 'the entry has no text below its frontmatter',
      expected: 'an answer',
      fix: 'Write it below the second line of dashes, or delete the file.',
    },
  ];
};
