import ts from 'typescript';
import { scriptsOf, type SourceFile } from './source-files.ts';

/** Every name that a file exports as its own; what it passes on from another is not. */
export function exportsOf(file: SourceFile): string[] {
  const names = scriptsOf(file).flatMap(({ tree }) => tree.statements.flatMap(namesOf));
  // Each overload of a function declares it once more.
  return [...new Set(names)];
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause: clause, moduleSpecifier } = statement;
    if (moduleSpecifier || !clause || !ts.isNamedExports(clause)) return [];
    return clause.elements.map(({ name }) => name.text);
  }
  if (!ts.canHaveModifiers(statement)) return [];
  const isExported = ts
    .getModifiers(statement)
    ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesBound(name));
  }
  return ts.isDeclarationStatement(statement) && statement.name ? [statement.name.text] : [];
}

function namesBound(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesBound(one.name) : []));
}
