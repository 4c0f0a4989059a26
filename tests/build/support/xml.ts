/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const token =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

/** Reads an XML document; throws where it is not well-formed (XML 1.0, 2.1). No doctype, no CDATA. */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [whole, closes, name = '', attributes = '', isEmpty, text, stray] of source.matchAll(
    token,
  )) {
    const parent = open.at(-1)!;
    if (stray) throw new Error(`A stray "<" in ${JSON.stringify(parent.name)}`);
    else if (text !== undefined) parent.text += unescaped(text);
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${whole} closes <${parent.name}>`);
    } else if (name) {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const [root, ...others] = top.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (!root || others.length > 0 || top.text.trim())
    throw new Error('Not exactly one root element');
  return root;
}

/** The children of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name; empty where there is none. */
export function childText(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text.trim() ?? '';
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(\w+;|#\w+;)?/g, (whole, name: string | undefined) => {
    const character = name && entities[name.slice(0, -1)];
    if (character) return character;
    if (name?.startsWith('#'))
      return String.fromCodePoint(Number(name.slice(1, -1).replace(/^x/, '0x')));
    throw new Error(`${whole}${name ? ' is not an entity of XML' : ': a bare "&"'}`);
  });
}
