import type { PageTexts } from '../lib/page-texts.ts';
import { isText, listOf, objectOf, oneOf, optional, recordOf } from '../lib/shape.ts';
import type { TicketCategoryRules, TicketConfig } from './ticket-config.ts';
import { evidenceKinds } from './ticket-evidence-kinds.ts';

/** What the ticket form's script needs: how to check a ticket, and what to say, in the page's language. */
export interface TicketTexts extends PageTexts {
  config: TicketConfig;
  /** Evidence labels, which faults name as `{{label}}`. */
  labels: Record<string, string>;
}

const isTextByName = recordOf(isText);

/** Whether what a page holds is what the form's script needs. */
export const isTicketTexts = objectOf<TicketTexts>({
  config: objectOf<TicketConfig>({
    categories: listOf(
      objectOf<TicketCategoryRules>({
        id: isText,
        fields: listOf(isText),
        mayHold: optional(listOf(isText)),
      }),
    ),
    evidence: recordOf(objectOf({ kind: oneOf(evidenceKinds) })),
    locales: listOf(isText),
  }),
  labels: isTextByName,
  texts: isTextByName,
});
