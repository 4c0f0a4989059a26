/** Where a text names a fact. */
export interface FactName {
  name: string;
  /** Undefined for the way in which the language mostly writes it. */
  form?: string | undefined;
}

const placeholder = /\{\{\s*fact:([^{}]*)\}\}/g;
const tag = /<Fact\b[^>]*>/g;

/**
 * The facts that a text names in placeholders.
 * @example placeholdersIn('{{fact:fee}} or {{fact:pause adjective}}') // [{ name: 'fee' }, { name: 'pause', form: 'adjective' }]
 */
export function placeholdersIn(text: string): FactName[] {
  if (!text.includes('fact:')) return [];
  return [...text.matchAll(placeholder)].map(([, inside = '']) => namedIn(inside));
}

/** Puts into the places of a text what `write` says of each; a place of which it says nothing stays. */
export function fillFacts(text: string, write: (fact: FactName) => string | undefined): string {
  if (!text.includes('fact:')) return text;
  return text.replace(placeholder, (whole, inside: string) => write(namedIn(inside)) ?? whole);
}

/** Leaves out the places of facts, which are no places of values. */
export function withoutFacts(text: string): string {
  return text.includes('fact:') ? text.replace(placeholder, '') : text;
}

/** All that a source may show of facts, by placeholder or `<Fact>`, without reading it: perhaps more, never less. */
export function mentionedFacts(source: string): FactName[] {
  const tags = source.includes('<Fact') ? [...source.matchAll(tag)] : [];
  const named = tags.map(([written]) =>
    factName(attribute(written, 'name'), attribute(written, 'form')),
  );
  return [...named, ...placeholdersIn(source)];
}

function attribute(written: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']\\s*([^"'\\s]*)`).exec(written)?.[1] ?? '';
}

/** What stands behind the name is the form, which has no blanks: one that has is no form of any fact. */
function namedIn(inside: string): FactName {
  const [name = '', ...form] = inside.trim().split(/\s+/);
  return factName(name, form.join(' '));
}

function factName(name: string, form: string): FactName {
  return form ? { name, form } : { name };
}
