import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A file of `src/`. */
export interface SourceFile {
  /** From the project's folder, such as `src/lib/date.ts`. */
  path: string;
  text: string;
}

/** Every file under `src/` whose name ends in one of these. */
export function sourceFiles(...endings: string[]): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** A stretch of TypeScript: a whole file, or the frontmatter or a script of a component. */
export interface Script {
  kind: 'module' | 'frontmatter' | 'script';
  tree: ts.SourceFile;
}

/** The TypeScript of a file, parsed. */
export function scriptsOf({ path, text }: SourceFile): Script[] {
  if (!path.endsWith('.astro')) return [{ kind: 'module', tree: parse(path, text) }];
  const { frontmatter, markup } = partsOf(text);
  const scripts = [...markup.matchAll(/<script(?![^>]*is:inline)[^>]*>([^]*?)<\/script>/g)];
  return [
    { kind: 'frontmatter', tree: parse(path, frontmatter) },
    ...scripts.map(([, script = '']): Script => ({ kind: 'script', tree: parse(path, script) })),
  ];
}

/** A component's frontmatter, and all that follows it. */
export function partsOf(text: string): { frontmatter: string; markup: string } {
  const [, frontmatter = '', markup = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return { frontmatter, markup };
}

/** Every literal text of a piece of TypeScript: strings, templates and patterns, comments left out. */
export function literalsOf({ tree }: Script): string[] {
  const literals: string[] = [];
  const read = (node: ts.Node): void => {
    if (
      ts.isLiteralExpression(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      literals.push(node.getText(tree));
    }
    node.forEachChild(read);
  };
  read(tree);
  return literals;
}

/** Every name that a piece of TypeScript gives to something, keys of objects included. */
export function namesOf({ tree }: Script): string[] {
  const names: string[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    node.forEachChild(read);
  };
  read(tree);
  return names;
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(`${path}.ts`, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}
