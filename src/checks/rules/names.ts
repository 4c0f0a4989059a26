import { textsOf, type Content } from '../content.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import type { Article } from '../../reading/article.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** In one language no two entries go by the same title or alias, or readers find the wrong one. */
export function nameWarnings({ entries }: Content): Fault[] {
  const titles = new Map<string, Article>();
  const aliases = new Map<string, Article>();
  const warnings: Fault[] = [];
  for (const entry of entries) {
    const title = typeof entry.written['title'] === 'string' ? entry.written['title'] : '';
    const other = titles.get(key(entry, title));
    if (title && other) warnings.push(warning(entry, 'title', title, 'the title', other.file));
    else if (title) titles.set(key(entry, title), entry);
  }
  for (const entry of entries) {
    for (const { text, path } of textsOf(entry, 'aliases')) {
      const titled = titles.get(key(entry, text));
      const aliased = aliases.get(key(entry, text));
      if (titled && titled !== entry) {
        warnings.push(warning(entry, path, text, 'the alias', titled.file, 'title '));
      } else if (aliased && aliased !== entry) {
        warnings.push(warning(entry, path, text, 'the alias', aliased.file));
      } else {
        aliases.set(key(entry, text), entry);
      }
    }
  }
  return warnings;
}

function key({ locale }: Article, name: string): string {
  return `${locale} ${name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

function warning(
  entry: Article,
  path: string,
  name: string,
  what: string,
  other: string,
  as = '',
): Fault {
  return {
    file: entry.file,
    line: lineOf(entry.lines, path.split('.')),
    message: `${what} is also ${as ? `the ${as}` : 'that '}of ${other}`,
    found: quoted(name),
    fix: 'Make one of the two more specific.',
  };
}
