import { z } from 'zod';
import { text } from './fields.ts';

/** A key travels with every request: in the clear to this machine alone. */
const relayAddress = z.url({ error: 'is not a web address (https://…)', abort: true }).refine(
  (url) => {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  },
  { error: 'is not encrypted: write https://…' },
);

/** The ticket system that the desk forwards to. Its keys come from the environment, never from here. */
export const relaySchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('request-tracker'),
      /** Where RT's pages stand; `/REST/2.0/` is below it. */
      url: relayAddress,
      /** Name of the queue that tickets go to. */
      queue: text,
    }),
    z.strictObject({
      kind: z.literal('zendesk'),
      /** Such as https://example.zendesk.com */
      url: relayAddress,
    }),
  ],
  { error: 'is neither request-tracker nor zendesk' },
);

/** The ticket system that the desk forwards to, checked. */
export type RelaySettings = z.infer<typeof relaySchema>;
