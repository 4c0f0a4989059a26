import type { OwnRule } from '../content.ts';

const needsBody = new Set<string>(['faq', 'tutorials', 'announcements']);

/** A question, tutorial or announcement says something under its title. */
export const emptyBodyRule: OwnRule = ({ collection, body }) => {
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

/** Headings promise a text. */
export const headingsAloneWarnings: OwnRule = ({ body }) => {
  const [first] = body?.headings ?? [];
  if (!body || !first || body.isBroken || body.images.length > 0) return [];
  if (body.sections.some(({ text }) => text !== '')) return [];
  return [
    {
      line: first.line,
      message: 'the entry holds headings and no text',
      expected: 'an answer below them',
      fix: 'Write below each heading what it promises, or delete it.',
    },
  ];
};
