import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../files/content-folder.ts';
import { defineCommand } from '../command.ts';
import { schemaFile, schemaLine, schemasPlace } from '../schema-files.ts';

export const command = defineCommand({
  summary: 'Writes JSON schemas of site.yaml, search/ and frontmatter, for editors that complete',
  notes: `They stand in ${schemasPlace}/ of the content folder (WENDA_CONTENT). An editor with the YAML language server takes
one by the first line of a document: # ${schemaLine('site')}`,
  async run() {
    const folder = join(contentFolder(), schemasPlace);
    const names = await writeSchemas(folder);
    console.log(`Written: ${names.length} schemas in ${folder}`);
  },
});

/** Writes the schema of each kind of document into a folder; gives the files' names. */
async function writeSchemas(folder: string): Promise<string[]> {
  const { editorSchemas } = await import('../../schemas/editor-schemas.ts');
  mkdirSync(folder, { recursive: true });
  return Object.entries(editorSchemas()).map(([name, schema]) => {
    const file = schemaFile(name);
    writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
    return file;
  });
}
