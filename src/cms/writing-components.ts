import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { z } from 'zod';
import { inlineBlocks, writingBlocks } from '../schemas/writing-blocks.ts';

/** What a body may hold besides Markdown, for the toolbar of the visual editor. */
export function writingComponents(facts: readonly string[]): EditorComponentDefinition[] {
  return [
    ...Object.entries(writingBlocks).map(([name, schema]) => block(name, schema)),
    ...Object.entries(inlineBlocks).map(([name, schema]) => inline(name, schema, facts)),
  ];
}

/** Lines between two tags, which are Markdown. */
function block(name: string, schema: z.ZodObject): EditorComponentDefinition {
  const fields = fieldsOf(schema);
  const toBlock = (values: Record<string, string>) =>
    `<${name}${attributes(fields, values)}>\n\n${(values['content'] ?? '').trim()}\n\n</${name}>`;
  return {
    id: name.toLowerCase(),
    label: name,
    fields: [
      ...fields,
      { name: 'content', label: 'Text', widget: 'richtext', modes: ['raw', 'rich_text'] },
    ],
    pattern: new RegExp(
      `^<${name}(?<attributes>[^>]*)>\\n(?<content>[\\s\\S]*?)\\n</${name}>$`,
      'm',
    ),
    fromBlock: ({ groups: { attributes: written = '', content = '' } = {} }) => ({
      ...valuesOf(written),
      content: content.trim(),
    }),
    toBlock,
    toPreview: toBlock,
  };
}

/** A tag within a line. */
function inline(
  name: string,
  schema: z.ZodObject,
  facts: readonly string[],
): EditorComponentDefinition {
  const fields = fieldsOf(schema, { name: facts });
  const toBlock = (values: Record<string, string>) => `<${name}${attributes(fields, values)} />`;
  return {
    id: name.toLowerCase(),
    label: name,
    fields,
    pattern: new RegExp(`<${name}(?<attributes>[^>]*?) ?/>`),
    fromBlock: ({ groups: { attributes: written = '' } = {} }) => valuesOf(written),
    toBlock,
    toPreview: toBlock,
  };
}

/** The props of a block as fields; of some the values are known where the site is. */
function fieldsOf(schema: z.ZodObject, known: Record<string, readonly string[]> = {}): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { enum: listed } = Object(property) as { enum?: string[] };
    const options = known[name] ?? listed;
    const field = { name, label: name, required: required.includes(name) };
    return options
      ? { ...field, widget: 'select', options: [...options] }
      : { ...field, widget: 'string' };
  });
}

function attributes(fields: readonly Field[], values: Record<string, string>): string {
  return fields.map(({ name }) => (values[name] ? ` ${name}="${values[name]}"` : '')).join('');
}

function valuesOf(written: string): Record<string, string> {
  const found = written.matchAll(/([\w-]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}
