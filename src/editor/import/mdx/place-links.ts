import type { Link, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { decoded } from '../../../lib/decoded.ts';
import { linkSchemes } from '../../../reading/markdown/vocabulary.ts';
import { withScheme } from '../../../reading/markdown/link-target.ts';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';
import type { SourceEntry } from '../source-entry.ts';
import { isComment } from './blank.ts';

/** Where links of an export lead. */
export interface LinkTargets {
  /** The address of the imported entry that a link means; a draft and a place that it lacks say so. */
  page(url: string, entry: SourceEntry): FoundPage | undefined;
  /** The address of a file that comes along. */
  file(url: string, entry: SourceEntry): string | undefined;
  /** Whether an address belongs to the help centre that is left behind. */
  isOld(url: string): boolean;
  /** The id of the heading of an entry that a hash means; empty for its top. */
  anchor(entry: SourceEntry, hash: string): string | undefined;
}

/** An imported entry to which a link leads. */
export interface FoundPage {
  href: string;
  isDraft: boolean;
  /** Whether nothing but the name in which the address ends led there. */
  isGuess: boolean;
  /** Whether the entry has no such place. */
  lacksAnchor: boolean;
}

/** Lets links between imported articles lead to their new addresses; where there is none, the words stay. */
export function placeLinks(
  tree: Root,
  entry: SourceEntry,
  targets: LinkTargets,
  note: Noting,
): void {
  const walk = (parent: Parents) => {
    parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
      if ('children' in child) walk(child);
      return child.type === 'link' ? placed(child, entry, targets, note) : [child];
    }) as never;
  };
  walk(tree);
}

function placed(link: Link, entry: SourceEntry, targets: LinkTargets, note: Noting): Nodes[] {
  const url = link.url.trim();
  const words = toString(link, { includeImageAlt: false }).trim();
  const near = words.slice(0, 40);
  const lost = (message: string, fix: string): Nodes[] => {
    note({ message, found: quoted(url, 120), fix, needsPerson: true, near });
    return link.children;
  };
  if (link.children.length === 0) return [];
  const isPicture = link.children.some(
    ({ type }) => type === 'image' || type === 'mdxTextExpression',
  );
  if (words === '' && !isPicture) return link.children;
  // A link around nothing but the comment of a missing picture has nothing to click on.
  if (link.children.every(isComment)) {
    return lost('a link stood around a picture that is missing', 'Write it around the picture.');
  }
  // A picture that leads to a larger one of itself.
  if (
    isPicture &&
    words === '' &&
    /\.(?:png|jpe?g|gif|webp|svg)(?:$|\?)|article_attachments/i.test(url)
  )
    return link.children;
  if (url === '' || url === '#')
    return url === '' && words === ''
      ? link.children
      : lost('a link had no address', 'Write where it leads, or leave the words as they are.');
  if (url.startsWith('#')) {
    const id = targets.anchor(entry, decoded(url.slice(1)));
    if (id === '') return link.children;
    if (id === undefined)
      return lost(
        'a link led to a place that the article does not have',
        'Link to a heading, or leave the words as they are.',
      );
    return [{ ...link, url: `#${id}` }];
  }
  const page = targets.page(url, entry);
  if (page?.isDraft && !entry.isDraft)
    return lost('a link led to an article that is a draft', 'Link to it once it is published.');
  if (page?.isGuess) {
    note({
      message: 'a link led nowhere, and leads to the article of that name now',
      found: quoted(url, 120),
      fix: 'Look whether it is the one that was meant.',
      needsPerson: false,
      near,
    });
  }
  if (page) {
    if (page.lacksAnchor && !/#:~:/.test(url))
      note({
        message: 'a link led to a place that the article does not have',
        found: quoted(url, 120),
        fix: 'Link to one of its headings, or leave it at the page.',
        needsPerson: true,
        near,
      });
    return [{ ...link, url: page.href }];
  }
  const file = targets.file(url, entry);
  if (file) return [{ ...link, url: file }];
  return elsewhere(link, url, targets, lost, note);
}

function elsewhere(
  link: Link,
  url: string,
  targets: LinkTargets,
  lost: (message: string, fix: string) => Nodes[],
  note: Noting,
): Nodes[] {
  const address = withScheme(url) ?? (url.startsWith('//') ? `https:${url}` : url);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  if (!scheme)
    return lost(
      'a link led to an article or file that is not in the export',
      'Write where it leads now, or leave the words as they are.',
    );
  if (!linkSchemes.some((one) => one === scheme))
    return lost(
      `a link began with "${scheme}"`,
      'Write an https: address, or leave the words as they are.',
    );
  const isWeb = scheme === 'https:' || scheme === 'http:';
  if (isWeb && !URL.canParse(address))
    return lost('the address of a link was not whole', 'Write the whole address.');
  const safe = (isWeb ? new URL(address).href : address).replace(/[\\\p{Cc}\p{Cf}\s]/gu, (one) =>
    encodeURIComponent(one),
  );
  if (targets.isOld(url)) {
    note({
      message: 'a link leads to an article of the old help centre that is not in the export',
      found: quoted(url, 120),
      fix: 'Write where it leads once that help centre is closed.',
      needsPerson: true,
      near: safe,
    });
  }
  return [
    {
      ...link,
      url: isWeb && /^[\x21-\x7e]+$/.test(address) && !/[\\]/.test(address) ? address : safe,
    },
  ];
}
