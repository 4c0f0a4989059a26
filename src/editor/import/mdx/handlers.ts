import type { Element, ElementContent } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import type { Handle, State } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { decoded } from '../../../lib/decoded.ts';
import { allowedHtml } from '../../../reading/markdown/vocabulary.ts';

/** Ids by which links of the export lead to a heading. */
export interface Anchored {
  anchors?: string[];
}

/** How elements become MDX beyond what rehype-remark does by itself. */
export const handlers: Record<string, Handle> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  ...Object.fromEntries(['kbd', 'abbr', 'sub', 'ruby', 'rt', 'rp'].map((name) => [name, tag])),
  // Underlining and the like are looks; where they meant something, words have to say it.
  ...Object.fromEntries(['u', 'ins', 'cite', 'dfn', 'q'].map((name) => [name, words])),
  mark: (state, element) => ({ type: 'strong', children: phrasing(state, element) }),
  sup: (state, element) => footnoteReference(element) ?? tag(state, element),
  section: (state, element) => footnotes(state, element) ?? state.toFlow(state.all(element)),
  details: (state, element) =>
    flow('details', state, element, element.properties['open'] ? { open: '' } : {}),
  summary: (state, element) => flow('summary', state, element, {}, phrasing(state, element)),
  'import-callout': (state, element) =>
    flow('Callout', state, element, { type: String(element.properties['type']) }),
  'import-steps': (state, element) => flow('Steps', state, element),
  'import-remark': (_state, element) => comment(String(element.properties['text'])) as never,
};

/** A comment for editors. */
export function comment(text: string) {
  const value = `/* ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim()} */`;
  return { type: 'mdxTextExpression' as const, value };
}

function heading(state: State, element: Element): Nodes {
  const handle = defaultHandlers[element.tagName as 'h1'] as (
    state: State,
    element: Element,
  ) => Nodes;
  const data: Anchored = {
    anchors: (element.properties['dataAnchors'] as string[] | undefined) ?? [],
  };
  return Object.assign(handle(state, element), { data });
}

/** HTML that content may have too. */
function tag(state: State, element: Element): Nodes {
  const allowed = [...(allowedHtml[element.tagName] ?? []), 'lang'];
  const attributes = allowed.flatMap((name) => {
    const value = element.properties[name];
    return typeof value === 'string' && value.trim()
      ? [{ type: 'mdxJsxAttribute' as const, name, value }]
      : [];
  });
  return {
    type: 'mdxJsxTextElement',
    name: element.tagName,
    attributes,
    children: phrasing(state, element),
  };
}

function words(state: State, element: Element) {
  return state.all(element);
}

function phrasing(state: State, element: Element): PhrasingContent[] {
  return state.all(element) as PhrasingContent[];
}

function flow(
  name: string,
  state: State,
  element: Element,
  values: Record<string, string> = {},
  children: unknown[] = state.toFlow(state.all(element)),
): Nodes {
  const attributes = Object.entries(values).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value: value === '' ? null : value,
  }));
  return { type: 'mdxJsxFlowElement', name, attributes, children: children as never[] };
}

/** remark-rehype marks what it made of footnotes, so that they can become footnotes again. */
function footnoteReference({ children }: Element): Nodes | undefined {
  const [link] = children;
  if (link?.type !== 'element' || link.properties['dataFootnoteRef'] === undefined)
    return undefined;
  const identifier = footnoteName(String(link.properties['href'] ?? ''));
  return { type: 'footnoteReference', identifier, label: identifier };
}

function footnotes(state: State, element: Element): Nodes[] | undefined {
  if (element.properties['dataFootnotes'] === undefined) return undefined;
  const list = element.children.find((one) => one.type === 'element' && one.tagName === 'ol') as
    Element | undefined;
  return (list?.children ?? []).flatMap((item) => {
    if (item.type !== 'element') return [];
    const identifier = footnoteName(String(item.properties['id'] ?? ''));
    const children = state.toFlow(state.all(withoutBacklinks(item)));
    return [{ type: 'footnoteDefinition' as const, identifier, label: identifier, children }];
  });
}

/** @example footnoteName('#user-content-fn-a') // 'a' */
function footnoteName(id: string): string {
  return decoded(id.replace(/^#?user-content-fn-/, ''));
}

function withoutBacklinks(element: Element): Element {
  const children = element.children.flatMap((one): ElementContent[] => {
    if (one.type !== 'element') return [one];
    return one.properties['dataFootnoteBackref'] === undefined ? [withoutBacklinks(one)] : [];
  });
  return { ...element, children };
}
