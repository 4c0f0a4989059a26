import { figuresIn, type Figure } from '../facts/figures.ts';
import { withoutFacts } from '../facts/placeholders.ts';
import type { TextLine } from './text-lines.ts';
import { lineOf, type LineByPath } from './yaml-document.ts';

/** What readers see of the frontmatter as prose. */
const shownKeys = ['title', 'description', 'aliases'];

/** The figures in what readers see of the frontmatter. */
export function figuresInWritten(value: unknown, lines: LineByPath): Figure[] {
  return shownKeys.flatMap((key) => {
    const shown: unknown = (Object(value) as Record<string, unknown>)[key];
    const texts = Array.isArray(shown)
      ? shown.map((text, index) => [text, [key, index]] as const)
      : [[shown, [key]] as const];
    return texts.flatMap(([text, path]) =>
      typeof text === 'string' ? figuresIn(withoutFacts(text), lineOf(lines, [...path])) : [],
    );
  });
}

/** The figures in the running text of a body. */
export function figuresInBody(lines: TextLine[]): Figure[] {
  return lines.flatMap(({ shown, line }) => figuresIn(shown, line));
}
