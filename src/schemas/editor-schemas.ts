import { z } from 'zod';
import { factsSchema } from './facts.ts';
import { frontmatterSchemas } from './frontmatter.ts';
import { searchSchema } from './search.ts';
import { siteSchema } from './site.ts';
import { termsSchema } from './terms.ts';

/** A JSON Schema, draft 07, which editors complete and check by. */
export type EditorSchema = z.core.JSONSchema.BaseSchema;

/**
 * What an editor may write in each kind of document of the content folder, by the name of the document:
 * `site`, `facts`, `search`, `terms` and each collection. Refinements that compare two values are left to the checks.
 */
export function editorSchemas(): Record<string, EditorSchema> {
  return {
    site: editorSchema(siteSchema, 'site.yaml'),
    facts: editorSchema(factsSchema, 'facts.yaml'),
    search: editorSchema(searchSchema, 'search/<locale>.yaml'),
    terms: editorSchema(termsSchema, 'terms.yaml'),
    ...Object.fromEntries(
      Object.entries(frontmatterSchemas).map(([collection, schema]) => [
        collection,
        editorSchema(schema, `Frontmatter of ${collection}/<locale>/<slug>.mdx`),
      ]),
    ),
  };
}

function editorSchema(schema: z.ZodType, title: string): EditorSchema {
  const written = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    // Only a Date, which YAML readers of old make of a day, and which no editor writes.
    unrepresentable: 'any',
    override: ({
      zodSchema: {
        _zod: { def },
      },
      jsonSchema,
      path,
    }) => {
      if (jsonSchema.format === 'uri' && !jsonSchema.pattern) anyAddress(jsonSchema);
      if (path.at(-1) === 'timeZone') offer(jsonSchema, Intl.supportedValuesOf('timeZone'));
      if (def.type !== 'union' || !def.options.some((one) => one._zod.def.type === 'date')) return;
      delete jsonSchema.anyOf;
      jsonSchema.type = 'string';
    },
  });
  return { title, ...written };
}

/** An address may hold places of facts, which are no part of a URI. */
function anyAddress(schema: EditorSchema): void {
  delete schema.format;
  schema.pattern = '^[A-Za-z][A-Za-z0-9+.-]*:';
}

/** Offers values without refusing others. */
function offer(schema: EditorSchema, values: string[]): void {
  schema.anyOf = [{ enum: values }, {}];
}
