import { z } from 'zod';

/** What a callout can be, mildest first. */
export const calloutTypes = ['note', 'safe', 'warning', 'danger'] as const;

/** The writing blocks that content may use without import: the props of `components/writing/<name>.astro`. */
export const writingBlocks = {
  Steps: z.strictObject({}),
  Callout: z.strictObject({
    type: z.enum(calloutTypes).describe('How much a reader has to beware.'),
  }),
  Safety: z.strictObject({}),
} as const satisfies Record<string, z.ZodObject>;

/** What content may write within a line: it becomes text as it is read (`reading/fact-uses.ts`). */
export const inlineBlocks = {
  Fact: z.strictObject({
    name: z.string().describe('The name of a fact in facts.yaml, or one of the brand.'),
    form: z.string().optional().describe('A form that the fact has in the language of the entry.'),
  }),
} as const satisfies Record<string, z.ZodObject>;

/** What reading makes of a body: a numbered item in `<Steps>`, and which section a `<Safety>` stands in. */
export const innerBlocks = {
  Step: z.strictObject({ id: z.string(), number: z.coerce.number() }),
  Safety: z.strictObject({ section: z.coerce.number() }),
} as const satisfies Record<string, z.ZodObject>;

/** Whether content may use a writing block of this name. */
export function isWritingBlock(name: string): name is keyof typeof writingBlocks {
  return Object.hasOwn(writingBlocks, name);
}

/** Whether content may write this within a line. */
export function isInlineBlock(name: string): name is keyof typeof inlineBlocks {
  return Object.hasOwn(inlineBlocks, name);
}
