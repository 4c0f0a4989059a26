import { wordPlaces } from '../../search/query/show/passage.ts';

/** How many words are marked at most; a page that is all marks helps nobody. */
const limit = 200;
const blocks = 'p, li, dd, dt, td, th, h2, h3, h4, figcaption, blockquote, pre';

/** Where the words stand in an element's text, in its order. */
export function wordRanges(root: HTMLElement, words: string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node && ranges.length < limit; node = walker.nextNode()) {
    for (const [start, end] of wordPlaces(node.textContent ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges.slice(0, limit);
}

/** The paragraph, item or heading that holds most different words; the first of those alike. */
export function bestBlock(ranges: Range[]): Element | undefined {
  const held = new Map<Element, Set<string>>();
  for (const range of ranges) {
    const block = range.startContainer.parentElement?.closest(blocks);
    if (!block) continue;
    const words = held.get(block) ?? new Set();
    held.set(block, words.add(range.toString().toLowerCase()));
  }
  const most = Math.max(0, ...[...held.values()].map(({ size }) => size));
  return [...held].find(([, words]) => words.size === most)?.[0];
}
