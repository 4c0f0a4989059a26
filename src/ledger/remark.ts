/** What may be remarked on: keys of `content/ui`. */
export const remarkCodes = [
  'ticket.check.txidForm',
  'ticket.check.txidFormOfAny',
  'ticket.check.txidIsAddress',
  'ticket.check.addressForm',
  'ticket.check.addressIsTxid',
  'ticket.check.addressChecksum',
  'ticket.check.addressNetwork',
  'ticket.check.meant',
  'ticket.check.memo',
  'ticket.check.explorer',
] as const;

/** Something that a requester may want to look at before sending; it never keeps them from it. */
export interface Remark {
  /** The id of the field that it stands under. */
  field: string;
  code: (typeof remarkCodes)[number];
  /** What fills the places of its text. */
  values?: Record<string, string>;
  /** A page elsewhere that the requester may follow; nothing of it is loaded. */
  href?: string;
  /** What could stand in the field instead, if the requester says so. */
  replacement?: string;
}
