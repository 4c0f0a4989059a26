import type { EntryRule, OwnRule } from './content.ts';
import { aliasAnswerWarnings } from './rules/alias-answers.ts';
import { aliasWarnings } from './rules/aliases.ts';
import { announcementCategoryRule } from './rules/announcement-category.ts';
import { blockSlipWarnings } from './rules/block-slips.ts';
import { blockRule } from './rules/blocks.ts';
import { codeRule } from './rules/code.ts';
import { dateWarnings } from './rules/dates.ts';
import { descriptionWarnings } from './rules/description.ts';
import { elementRule } from './rules/elements.ts';
import { emptyBodyRule, headingsAloneWarnings } from './rules/empty-body.ts';
import { formerlyRule } from './rules/formerly.ts';
import { headingRule } from './rules/headings.ts';
import { imageRule } from './rules/images.ts';
import { keptQuoteWarnings } from './rules/kept-quotes.ts';
import { leftoverWarnings } from './rules/leftovers.ts';
import { linkAddressRule, linkWarnings } from './rules/link-address.ts';
import { formerLinkWarnings } from './rules/link-former.ts';
import { linkDetourWarnings } from './rules/link-detours.ts';
import { linkPageRule } from './rules/link-page.ts';
import { referenceRule } from './rules/references.ts';
import { relatedRule, relatedWarnings } from './rules/related.ts';
import { sourceRule } from './rules/source.ts';
import { ticketCategoryRule } from './rules/ticket-category.ts';
import { titleWarnings } from './rules/title.ts';
import { topicIconRule } from './rules/topic-icon.ts';
import { topicRule } from './rules/topic.ts';

/** Rules that follow one another in a report: those that look at the folder too, then those that look at the entry alone. */
export interface RuleStep {
  folder: EntryRule[];
  own: OwnRule[];
}

/** What keeps an entry from being published; what two rules find on one line stands in this order. */
export const faultSteps: RuleStep[] = [
  {
    folder: [
      topicRule,
      topicIconRule,
      announcementCategoryRule,
      ticketCategoryRule,
      relatedRule,
      formerlyRule,
      sourceRule,
    ],
    own: [codeRule, elementRule, blockRule, headingRule, emptyBodyRule],
  },
  { folder: [linkAddressRule, linkPageRule, imageRule], own: [referenceRule] },
];

/** What an editor may want to look at again in an entry. */
export const warningSteps: RuleStep[] = [
  {
    folder: [relatedWarnings, dateWarnings],
    own: [titleWarnings, descriptionWarnings, headingsAloneWarnings, blockSlipWarnings],
  },
  {
    folder: [linkWarnings, formerLinkWarnings],
    own: [
      linkDetourWarnings,
      leftoverWarnings,
      keptQuoteWarnings,
      aliasWarnings,
      aliasAnswerWarnings,
    ],
  },
];
