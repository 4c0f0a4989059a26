import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../files/content-folder.ts';
import { defineCommand } from '../command.ts';

/** Where they stand in the content folder, as its documents name them. */
const place = '.wenda/schemas';

export const command = defineCommand({
  summary: 'Writes JSON schemas of site.yaml, search/ and frontmatter, for editors that complete',
  notes: `They stand in ${place}/ of the content folder (WENDA_CONTENT). An editor with the YAML language server takes
one by the first line of a document: # yaml-language-server: $schema=${place}/site.schema.json`,
  async run() {
    const folder = join(contentFolder(), place);
    const names = await writeSchemas(folder);
    console.log(`Written: ${names.length} schemas in ${folder}`);
  },
});

/** Writes the schema of each kind of document into a folder; gives the files' names. */
export async function writeSchemas(folder: string): Promise<string[]> {
  const { editorSchemas } = await import('../../schemas/editor-schemas.ts');
  mkdirSync(folder, { recursive: true });
  return Object.entries(editorSchemas()).map(([name, schema]) => {
    const file = `${name}.schema.json`;
    writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
    return file;
  });
}
