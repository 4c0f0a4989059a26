import type { Article } from '../../../reading/article.ts';
import type { Block } from '../../../reading/outline.ts';
import type { Comparison, Compared, Difference } from './difference.ts';
import { linkKey } from './link-key.ts';
import { loneMarks, type Mark, type MarksIn } from './marks.ts';

/** Links lead to the same pages, and to the form with the same categories; pictures and facts are the same. */
export const linkDifferences: Comparison = (compared) => [
  ...differencesOf(compared, 'links', (entry) => linkMarks(entry, compared, false)),
  ...differencesOf(compared, 'tickets', (entry) => linkMarks(entry, compared, true)),
  ...differencesOf(compared, 'pictures', pictureMarks),
  ...differencesOf(compared, 'facts', factMarks),
];

const words = {
  links: 'a link',
  tickets: 'a ticket category',
  pictures: 'a picture',
  facts: 'a fact',
} as const;

function differencesOf(
  { own, source, stretches }: Compared,
  aspect: keyof typeof words,
  marksOf: (entry: Article) => Mark[],
): Difference[] {
  const kind = {
    own: inBlocks(marksOf(own), own.blocks),
    source: inBlocks(marksOf(source), source.blocks),
    isSame: (a: Mark, b: Mark) => a.name === b.name,
  };
  const found = loneMarks(stretches, kind);
  return found.map(({ own: mine, source: theirs, line, sourceLine }) => ({
    ...{ aspect, what: words[aspect], line, sourceLine },
    ...(mine && { found: mine.name }),
    ...(theirs && { expected: theirs.name }),
  }));
}

function linkMarks(entry: Article, compared: Compared, ofTickets: boolean): Mark[] {
  return (entry.body?.links ?? []).flatMap(({ url, line }) => {
    const { name, isTicket } = linkKey(url, entry, compared);
    return isTicket === ofTickets ? [{ name, line, isAsked: true }] : [];
  });
}

/** What readers of a language type is its own affair. */
function factMarks({ facts, lines }: Article): Mark[] {
  const ofAliases = new Set(
    [...lines].filter(([path]) => path.startsWith('aliases')).map(([, line]) => line),
  );
  return facts
    .filter(({ line }) => !ofAliases.has(line))
    .map(({ name, line }) => ({ name, line, isAsked: true }));
}

/** A picture may have a file of its own in each language: `fees.ja.svg`, `images/ja/fees.svg`. */
function pictureMarks({ body, locale }: Article): Mark[] {
  const own = new RegExp(`(?<=[./_-])${locale}(?=[./_-])`, 'g');
  return (body?.images ?? []).map(({ url, line }) => ({
    name: url.replace(own, '*'),
    line,
    isAsked: true,
  }));
}

/** Each mark belongs to the last block that begins before it. */
function inBlocks(marks: Mark[], all: Block[]): MarksIn<Mark> {
  const ofBlock = new Map<Block, Mark[]>();
  for (const mark of marks) {
    const block = all.findLast(({ line }) => line <= mark.line);
    if (block) ofBlock.set(block, [...(ofBlock.get(block) ?? []), mark]);
  }
  return (blocks) => blocks.flatMap((block) => ofBlock.get(block) ?? []);
}
