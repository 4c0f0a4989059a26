import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { categoryList } from './category-id.ts';
import { announcementSettings } from './announcement-categories.ts';
import { brandSchema } from './brand.ts';
import { cmsSchema } from './cms.ts';
import { entryReference, localised, text, webAddress } from './fields.ts';
import { referencePrefix } from '../lib/reference.ts';
import { languagesSchema } from './languages.ts';
import { relaySchema } from './ticket-relay.ts';
import { evidenceKinds } from './ticket-evidence-kinds.ts';
import { plainUrlFor } from './site-url.ts';
import { reservedFields } from './ticket.ts';
import { ticketAdapters } from './ticket-adapters.ts';
import { fieldId, ticketCategory } from './ticket-categories.ts';

/** A host, and a path where the help centre shares it with others. */
const publishedAddress = webAddress.superRefine((address, context) => {
  const meant = plainUrlFor(address);
  if (!meant) return;
  context.addIssue({
    code: 'custom',
    message: 'is not an address that a site can be published under',
    params: {
      expected: 'a host, then nothing or a path of letters, digits and - . _ ~',
      fix: `Write ${meant}.`,
    },
  });
});

/** A name for a field that no ticket has of its own. */
const evidenceId = fieldId
  .refine((id) => !reservedFields.includes(id), {
    error: `is a field that every ticket has (taken are ${reservedFields.join(', ')})`,
  })
  .meta({ not: { enum: reservedFields } });

/** A place where the company is really to be found. */
const officialChannel = z.strictObject({
  kind: z.enum(['website', 'app', 'email', 'social']),
  name: localised,
  address: text.describe('What a reader compares letter by letter, such as www.example.com.'),
  href: z.url().optional().describe('Where it leads, if it can be opened.'),
  note: localised.optional(),
});

/** A way to reach a person. */
const supportChannel = z.strictObject({
  id: z.enum(['ticket', 'chat', 'email', 'phone']),
  name: localised,
  bestFor: localised.describe('Which problems it is best for.'),
  hours: localised,
  reply: localised,
  href: z.url().optional().describe('Where it leads; the ticket form needs none.'),
});

/** One piece of evidence that a ticket category may ask for. */
const evidenceField = z.strictObject({
  kind: z.enum(evidenceKinds),
  label: localised,
  hint: localised.describe('Where the requester finds it.'),
  example: text.optional(),
});

/** `content/site.yaml`: the company, its channels and what its tickets ask for. */
export const siteSchema = z.strictObject({
  brand: brandSchema,
  url: publishedAddress.describe('The address at which the help centre is published.'),
  languages: languagesSchema.describe("The languages, in the switcher's order."),
  defaultLanguage: z
    .enum(locales)
    .optional()
    .describe('The locale of readers who have none of these; the first where it is left out.'),
  sourceLanguage: z
    .enum(locales)
    .optional()
    .describe(
      'The locale from which the others are translated; the default one where it is left out.',
    ),
  urgent: z
    .array(z.strictObject({ entry: entryReference, label: localised }))
    .describe('The entries behind "Urgent help", most urgent first.'),
  officialChannels: z.array(officialChannel).min(1),
  neverAsked: z.array(localised).min(1).describe('What nobody of the company ever asks for.'),
  announcements: announcementSettings
    .default({ categories: [] })
    .describe('What announcements can be about; needed once there are announcements.'),
  support: z.array(supportChannel).min(1),
  search: z
    .strictObject({
      missed: webAddress.describe(
        'Where queries that find nothing sure are sent, without what tells of a person. Off where it is missing.',
      ),
    })
    .optional(),
  cms: cmsSchema.optional().describe('Who may write in the visual editor, and where it saves.'),
  ticket: z
    .strictObject({
      endpoint: webAddress.describe('Where the form is sent; WENDA_TICKET_ENDPOINT overrides it.'),
      adapter: z.enum(ticketAdapters).default('generic').describe('What kind of endpoint that is.'),
      email: z.email().describe('For those whose ticket cannot be sent.'),
      relay: relaySchema
        .optional()
        .describe('Where the desk forwards tickets to; pages never learn of it.'),
      prefix: z
        .string()
        .regex(referencePrefix, { error: 'is not two to four capital letters' })
        .describe('What references begin with; tickets that have one keep it.'),
      evidence: z.record(evidenceId, evidenceField),
      /** What a ticket can be about; the order is the form's. */
      categories: categoryList(ticketCategory).min(1),
    })
    .superRefine(
      ({ categories, evidence }, context) => {
        categories.forEach((category, index) => {
          category.fields.forEach((name, position) => {
            if (name in evidence) return;
            context.addIssue({
              code: 'custom',
              path: ['categories', index, 'fields', position],
              message: `"${name}" is not under "evidence"; there are ${Object.keys(evidence).join(', ')}`,
            });
          });
        });
      },
      { when: ({ value }) => canBeCompared(value) },
    ),
});

/** The site's own document, checked. */
export type Site = z.infer<typeof siteSchema>;
/** One way to reach a person. */
export type SupportChannel = Site['support'][number];

/** By default zod skips a refinement where another key has a fault; an editor should hear of both. */
function canBeCompared(ticket: unknown): boolean {
  const { categories, evidence } = Object(ticket) as Record<string, unknown>;
  const hasFields = (category: unknown) => Array.isArray(Object(category)['fields']);
  return Array.isArray(categories) && categories.every(hasFields) && Object(evidence) === evidence;
}
