/** A drawing that stands in a page: shapes alone, in the colour of the text beside it. */
export interface IconDrawing {
  viewBox: string;
  /** What stands within `<svg>`. */
  markup: string;
}

/** What keeps an SVG from being an icon. */
export interface IconFault {
  /** From 1. */
  line: number;
  /** What it holds or lacks, as in "the icon holds a <style>". */
  what: string;
}

const containers = ['svg', 'g'];
const shapes = ['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'];
/** Left out with all that stands in them: an icon stands beside a word. */
const words = ['title', 'desc', 'metadata'];

const geometry =
  /^(?:d|points|transform|pathLength|c?[xy]|[xy][12]|r[xy]?|width|height|opacity|(?:fill|clip)-rule|(?:fill|stroke)-opacity|stroke-(?:width|linecap|linejoin|miterlimit|dasharray|dashoffset)|vector-effect)$/;
const plainValue = /^[\w\s.,()%+-]*$/;

const token = /<!--[^]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An icon takes the place of a word in every list: more characters than these are a picture. */
const longest = 8000;

/**
 * Reads an SVG as an icon: its shapes, with every colour made that of the text, or what else it holds.
 * @example readIcon('<svg viewBox="0 0 2 2"><path d="M0 0h2" fill="#000"/></svg>')
 */
export function readIcon(svg: string): IconDrawing | { faults: IconFault[] } {
  const faults: IconFault[] = [];
  const open: string[] = [];
  let markup = '';
  let viewBox = '';
  for (const match of svg.matchAll(token)) {
    const [, closes = '', name = '', written = '', closed = ''] = match;
    const line = svg.slice(0, match.index).split('\n').length;
    const isInWords = open.some((one) => words.includes(one));
    if (!name) continue;
    if (closes) {
      if (open.pop() !== name) faults.push({ line, what: `a </${name}> that closes nothing` });
      else if (name !== 'svg' && !isInWords) markup += `</${name}>`;
      continue;
    }
    const isShape = containers.includes(name) || shapes.includes(name);
    if (!isShape && !words.includes(name) && !isInWords) {
      faults.push({ line, what: `a <${name}>` });
    }
    if (!closed) open.push(name);
    if (!isShape || isInWords) continue;
    const attributes = new Map(
      [...written.matchAll(attributePattern)].map(([, key = '', double, single]) => [
        key,
        double ?? single ?? '',
      ]),
    );
    faults.push(...attributeFaults(attributes, line));
    if (name === 'svg') {
      if (open.length > 1) faults.push({ line, what: 'an <svg> within another' });
      viewBox = viewBoxOf(attributes);
      attributes.delete('width');
      attributes.delete('height');
      if (!attributes.has('fill')) attributes.set('fill', 'currentColor');
    }
    const kept = keptAttributes(attributes);
    markup += name === 'svg' ? `<g${kept}>` : `<${name}${kept}${closed}>`;
  }
  if (open.length > 0) faults.push({ line: 1, what: `a <${open.at(-1)}> that is not closed` });
  if (!viewBox) faults.push({ line: 1, what: 'no viewBox' });
  if (markup.length > longest) faults.push({ line: 1, what: `more than ${longest} characters` });
  return faults.length > 0 ? { faults } : { viewBox, markup: `${markup}</g>` };
}

function attributeFaults(attributes: Map<string, string>, line: number): IconFault[] {
  return [...attributes].flatMap(([key, value]) => {
    if (/^on/i.test(key)) return [{ line, what: 'an event handler' }];
    if (/(?:^|:)href$/i.test(key) || /url\s*\(/i.test(value)) {
      return [{ line, what: 'a reference to something outside its shapes' }];
    }
    if (key === 'style') return [{ line, what: 'a style attribute' }];
    const isOdd = geometry.test(key) && !plainValue.test(value);
    return isOdd ? [{ line, what: `a value of ${key} that no shape has` }] : [];
  });
}

function keptAttributes(attributes: Map<string, string>): string {
  return [...attributes]
    .flatMap(([key, value]) => {
      if (key === 'fill' || key === 'stroke') return ` ${key}="${colourOf(value)}"`;
      return geometry.test(key) ? ` ${key}="${value}"` : [];
    })
    .join('');
}

function colourOf(value: string): string {
  return /^(?:none|transparent)$/i.test(value.trim()) ? 'none' : 'currentColor';
}

function viewBoxOf(attributes: Map<string, string>): string {
  const given = attributes.get('viewBox')?.trim() ?? '';
  if (/^[-+.\d\s,e]+$/.test(given)) return given;
  const [width, height] = ['width', 'height'].map((key) =>
    Number.parseFloat(attributes.get(key) ?? ''),
  );
  return width && height ? `0 0 ${width} ${height}` : '';
}
