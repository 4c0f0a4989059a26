import type { EditorSchema } from '../schemas/editor-schemas.ts';

/** A field of the visual editor, as its configuration has it. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  i18n: true;
  hint?: string;
  [option: string]: unknown;
}

type Kind = Record<string, unknown> & { widget: string };

/** A key of frontmatter as a field, or null for one that is left to the file. */
export function cmsField(name: string, schema: EditorSchema, required: boolean): CmsField | null {
  const kind = kindOf(name, schema);
  if (!kind) return null;
  const hint = schema.description;
  const label = name.replaceAll(/([A-Z])/g, ' $1').replace(/^./, (letter) => letter.toUpperCase());
  return { name, label, required, i18n: true, ...(hint ? { hint } : {}), ...kind };
}

function kindOf(name: string, schema: EditorSchema): Kind | null {
  if (schema.enum) return { widget: 'select', options: schema.enum };
  if (schema.type === 'boolean') return { widget: 'boolean' };
  if (schema.type === 'integer') return { widget: 'number', value_type: 'int', ...limits(schema) };
  if (schema.format === 'date') return { widget: 'datetime', format: 'YYYY-MM-DD', type: 'date' };
  if (schema.type === 'array') return listOf(name, schema);
  if (schema.type !== 'string') return null;
  // More than a line of it is shown.
  if (name === 'description') return { widget: 'text' };
  return { widget: 'string', ...pattern(schema) };
}

/** A line an item: with a field for each, a language could not have more of them than the first. */
function listOf(name: string, { items }: EditorSchema): Kind | null {
  if (typeof items !== 'object' || Array.isArray(items)) return null;
  return kindOf(name, items)?.widget === 'string' ? { widget: 'list' } : null;
}

function limits({ minimum, maximum }: EditorSchema): Record<string, unknown> {
  // JSON Schema writes the largest integer where a schema has no limit.
  const real = (limit?: number) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    ...(real(minimum) ? { min: minimum } : {}),
    ...(real(maximum) ? { max: maximum } : {}),
  };
}

function pattern(schema: EditorSchema): Record<string, unknown> {
  if (!schema.pattern || schema.pattern === '\\S') return {};
  return { pattern: [schema.pattern, schema.description ?? 'This is not written as it must be.'] };
}
