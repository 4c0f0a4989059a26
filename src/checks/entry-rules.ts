import type { Content, EntryRule } from './content.ts';
import type { Fault } from '../reading/fault.ts';
import { aliasWarnings } from './rules/aliases.ts';
import { announcementCategoryRule } from './rules/announcement-category.ts';
import { blockSlipWarnings } from './rules/block-slips.ts';
import { blockRule } from './rules/blocks.ts';
import { codeRule } from './rules/code.ts';
import { dateWarnings } from './rules/dates.ts';
import { descriptionWarnings } from './rules/description.ts';
import { elementRule } from './rules/elements.ts';
import { emptyBodyRule, headingsAloneWarnings } from './rules/empty-body.ts';
import { headingRule } from './rules/headings.ts';
import { imageRule } from './rules/images.ts';
import { keptQuoteWarnings } from './rules/kept-quotes.ts';
import { leftoverWarnings } from './rules/leftovers.ts';
import { linkAddressRule, linkWarnings } from './rules/link-address.ts';
import { linkDetourWarnings } from './rules/link-detours.ts';
import { linkPageRule } from './rules/link-page.ts';
import { referenceRule } from './rules/references.ts';
import { relatedRule, relatedWarnings } from './rules/related.ts';
import { ticketCategoryRule } from './rules/ticket-category.ts';
import { titleWarnings } from './rules/title.ts';
import { topicIconRule } from './rules/topic-icon.ts';
import { topicRule } from './rules/topic.ts';

const faultRules: EntryRule[] = [
  topicRule,
  topicIconRule,
  announcementCategoryRule,
  ticketCategoryRule,
  relatedRule,
  codeRule,
  elementRule,
  blockRule,
  headingRule,
  emptyBodyRule,
  linkAddressRule,
  linkPageRule,
  imageRule,
  referenceRule,
];
const warningRules: EntryRule[] = [
  relatedWarnings,
  dateWarnings,
  titleWarnings,
  descriptionWarnings,
  headingsAloneWarnings,
  blockSlipWarnings,
  linkWarnings,
  linkDetourWarnings,
  leftoverWarnings,
  keptQuoteWarnings,
  aliasWarnings,
];

/** What is wrong with each entry: what kept it from being read, and what the rules say. */
export function entryFaults(content: Content): Fault[] {
  const ofReading = content.entries.flatMap(({ file, findings }) =>
    findings.map((finding) => ({ file, ...finding })),
  );
  return [...ofReading, ...applied(faultRules, content)];
}

/** What an editor may want to look at again in each entry. */
export function entryWarnings(content: Content): Fault[] {
  return applied(warningRules, content);
}

function applied(of: EntryRule[], content: Content): Fault[] {
  return content.entries.flatMap((entry) =>
    of.flatMap((rule) => rule(entry, content).map((finding) => ({ file: entry.file, ...finding }))),
  );
}
