import {
  isNumber,
  isText,
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
  type Shape,
} from '../../lib/shape.ts';
import { ticketAdapters } from '../../schemas/ticket-adapters.ts';
import { isTicketFault } from '../../schemas/ticket-faults.ts';
import { reasons } from './answer.ts';
import type { FrozenFile, OutboxItem, OutboxReceipt, TicketRecord } from './item.ts';
import { states } from './states.ts';

const isTexts = listOf(isText);
const isTextOrNull: Shape<string | null> = (value): value is string | null =>
  value === null || isText(value);
const isField: Shape<string | string[]> = (value): value is string | string[] =>
  isText(value) || isTexts(value);
const isUnsentState: Shape<OutboxItem['state']> = (value): value is OutboxItem['state'] =>
  isText(value) && value !== 'sent' && Object.hasOwn(states, value);

const isItem = objectOf<OutboxItem>({
  id: isText,
  state: isUnsentState,
  key: isTextOrNull,
  locale: isText,
  endpoint: isText,
  adapter: oneOf(ticketAdapters),
  fields: recordOf(isField),
  fileNames: isTexts,
  isDurable: (value) => typeof value === 'boolean',
  createdAt: isNumber,
  attempts: isNumber,
  attemptedAt: isNumber,
  nextAt: isNumber,
  reason: optional(oneOf(reasons)),
  faults: optional(listOf(isTicketFault)),
});

const isReceipt = objectOf<OutboxReceipt>({
  id: isText,
  state: oneOf(['sent']),
  sentAt: isNumber,
  locale: isText,
  category: isText,
  reference: isTextOrNull,
  statusToken: isTextOrNull,
  replyBy: isTextOrNull,
  receivedAt: isTextOrNull,
  masked: isTexts,
});

/** Whether what is kept is a ticket or a receipt as this version keeps them. */
export function isTicketRecord(value: unknown): value is TicketRecord {
  return isItem(value) || isReceipt(value);
}

/** Whether what is kept are files as this version keeps them. */
export const areFrozenFiles = listOf(
  objectOf<FrozenFile>({
    name: isText,
    type: isText,
    blob: (value) => value instanceof Blob,
  }),
);
