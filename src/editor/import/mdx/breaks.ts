import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';

/** Two line breaks are a new paragraph, a picture on a line of its own too; none stands at an edge. */
export function soundBreaks(tree: Root): void {
  walk(tree);
}

function walk(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return paragraphs(child);
    if (child.type === 'heading') child.children = trimmed(inOneLine(child.children));
    else if (child.type === 'tableCell') child.children = inCell(trimmed(child.children));
    else if ('children' in child) walk(child);
    return [child];
  }) as never;
}

function paragraphs(paragraph: Paragraph): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const found: PhrasingContent[][] = [];
  let isNew = true;
  for (const line of lines.map(trimmed)) {
    const isPicture = line.length > 0 && line.every((one) => one.type === 'image');
    if (line.length === 0) isNew = true;
    else if (isNew || isPicture) {
      found.push(line);
      isNew = isPicture;
    } else found.at(-1)?.push({ type: 'break' }, ...line);
  }
  return found.map((children) => ({ type: 'paragraph', children }));
}

function inOneLine(children: PhrasingContent[]): PhrasingContent[] {
  return children.map((one) => {
    if (one.type === 'break') return { type: 'text', value: ' ' };
    if ('children' in one) one.children = inOneLine(one.children as PhrasingContent[]) as never;
    return one;
  });
}

/** A cell of Markdown is one line; HTML breaks it. */
function inCell(children: PhrasingContent[]): PhrasingContent[] {
  return children.map((one) => {
    if (one.type === 'break')
      return { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] };
    if ('children' in one) one.children = inCell(one.children as PhrasingContent[]) as never;
    return one;
  });
}

/** Without blanks and breaks at both ends. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const isEdge = (one: PhrasingContent | undefined) =>
    one?.type === 'break' || (one?.type === 'text' && one.value.trim() === '');
  let [start, end] = [0, children.length];
  while (start < end && isEdge(children[start])) start += 1;
  while (end > start && isEdge(children[end - 1])) end -= 1;
  const kept = children.slice(start, end);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
}
