import { z } from 'zod';
import { categoryId } from './category-id.ts';
import { localised } from './fields.ts';

/** The name of a field of evidence. */
export const fieldId = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, { error: 'is not a field name: lower-case letters, digits and _' });

/** Something that a ticket can be about. */
export const ticketCategory = z.strictObject({
  id: categoryId,
  label: localised,
  hint: localised.optional().describe('What this category must contain, shown once it is chosen.'),
  replyHours: z
    .number()
    .positive()
    .meta({ type: ['number', 'string'] })
    .describe('Promised first reply, in hours; or a duration of facts.yaml, {{fact:name}}.'),
  fields: z.array(fieldId).describe("Names of evidence fields, in the form's order."),
  urgent: z
    .boolean()
    .optional()
    .describe('The first of the urgent entries stands in place of answers once it is chosen.'),
  mayHold: z
    .array(z.enum(['identity-number']))
    .optional()
    .describe('What such a ticket is about, so that nobody is asked whether to send it.'),
});
