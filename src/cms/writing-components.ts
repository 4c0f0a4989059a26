import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { z } from 'zod';
import { writingBlocks } from '../schemas/writing-blocks.ts';

/** The writing blocks that a body may hold, for the toolbar of the visual editor. */
export function writingComponents(): EditorComponentDefinition[] {
  return Object.entries(writingBlocks).map(([name, schema]) => component(name, schema));
}

function component(name: string, schema: z.ZodObject): EditorComponentDefinition {
  const properties = Object.entries(z.toJSONSchema(schema, { io: 'input' }).properties ?? {});
  const names = properties.map(([key]) => key);
  const toBlock = (values: Record<string, string>) => {
    const attributes = names.flatMap((key) => (values[key] ? ` ${key}="${values[key]}"` : []));
    return `<${name}${attributes.join('')}>\n\n${(values['content'] ?? '').trim()}\n\n</${name}>`;
  };
  return {
    id: name.toLowerCase(),
    label: name,
    fields: [
      ...properties.map(([key, property]) => fieldOf(key, property)),
      { name: 'content', label: 'Text', widget: 'richtext', modes: ['raw', 'rich_text'] },
    ],
    pattern: new RegExp(
      `^<${name}(?<attributes>[^>]*)>\\n(?<content>[\\s\\S]*?)\\n</${name}>$`,
      'm',
    ),
    fromBlock: ({ groups: { attributes = '', content = '' } = {} }) => ({
      ...Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      ),
      content: content.trim(),
    }),
    toBlock,
    toPreview: toBlock,
  };
}

function fieldOf(name: string, property: unknown): Field {
  const { enum: options } = Object(property) as { enum?: string[] };
  return options
    ? { name, label: name, widget: 'select', options }
    : { name, label: name, widget: 'string' };
}
