import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Ends a bare address before the first character outside ASCII, which GFM would swallow: `https://a.example。` */
export function remarkTrimAutolinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined || !isBareAddress(link)) return;
      const shown = link.children[0] as Text;
      const cut = shown.value.search(/[^\x21-\x7e]/);
      if (cut < 1) return;
      const rest: Text = { type: 'text', value: shown.value.slice(cut) };
      shown.value = shown.value.slice(0, cut);
      link.url = link.url.slice(0, link.url.indexOf(shown.value) + cut);
      parent.children.splice(index + 1, 0, rest);
      return [SKIP, index + 2];
    });
  };
}

/** A GFM autolink literal shows its address and spans no more of the source than that. */
function isBareAddress(link: Link): boolean {
  const [shown] = link.children;
  if (link.children.length !== 1 || shown?.type !== 'text' || !link.position) return false;
  const length = (link.position.end.offset ?? 0) - (link.position.start.offset ?? 0);
  return length === shown.value.length && link.url.endsWith(shown.value);
}
