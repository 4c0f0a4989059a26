/** Where editors' schemas stand in a content folder, as its documents name them. */
export const schemasPlace = '.wenda/schemas';

/** The file of the schema of one kind of document, such as `site`. */
export function schemaFile(name: string): string {
  return `${name}.schema.json`;
}

/**
 * What the first line of a document says to the YAML language server, behind its `#`.
 * @example schemaLine('search', '../') // 'yaml-language-server: $schema=../.wenda/schemas/search.schema.json'
 */
export function schemaLine(name: string, toFolder = ''): string {
  return `yaml-language-server: $schema=${toFolder}${schemasPlace}/${schemaFile(name)}`;
}
