import { dirname, join } from 'node:path';
import ts from 'typescript';
import { scriptsOf, type Script, type SourceFile } from './source-files.ts';

/** One import of a file. */
export interface Import {
  from: string;
  kind: Script['kind'];
  /** A path such as `src/lib/date.ts`, or the name of a package. */
  to: string;
  /** What is imported by name; none for a whole module. */
  names: string[];
  /** Whether types alone are imported, which leave nothing behind. */
  isType: boolean;
  /** Whether it is loaded when it is reached, and not before. */
  isDynamic: boolean;
}

/** Every import and re-export of a file, static or dynamic. */
export function importsOf(file: SourceFile): Import[] {
  return scriptsOf(file).flatMap((script) => {
    const found: Import[] = [];
    const add = (specifier: ts.Node, names: string[], isType: boolean, isDynamic = false): void => {
      if (!ts.isStringLiteral(specifier)) return;
      // A question mark says how Vite is to read the file.
      const text = specifier.text.replace(/\?\w+$/, '');
      const to = text.startsWith('.') ? join(dirname(file.path), text) : text;
      found.push({ from: file.path, kind: script.kind, to, names, isType, isDynamic });
    };
    const read = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) {
        const named = elementsOf(node.importClause?.namedBindings);
        const isType =
          isTypeOnly(node.importClause?.phaseModifier, named) && !node.importClause?.name;
        add(node.moduleSpecifier, named.map(nameOf), isType);
      }
      if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
        const named = elementsOf(node.exportClause);
        add(
          node.moduleSpecifier,
          named.map(nameOf),
          node.isTypeOnly || isTypeOnly(undefined, named),
        );
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        if (node.arguments[0]) add(node.arguments[0], [], false, true);
      }
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        add(node.argument.literal, [], true);
      }
      node.forEachChild(read);
    };
    read(script.tree);
    return found;
  });
}

type Named = ts.ImportSpecifier | ts.ExportSpecifier;

function elementsOf(bindings: ts.Node | undefined): Named[] {
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return [];
  return [...bindings.elements];
}

function nameOf({ propertyName, name }: Named): string {
  return (propertyName ?? name).text;
}

function isTypeOnly(phase: ts.SyntaxKind | undefined, named: Named[]): boolean {
  if (phase === ts.SyntaxKind.TypeKeyword) return true;
  return named.length > 0 && named.every((one) => one.isTypeOnly);
}
