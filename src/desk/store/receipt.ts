/** What the requester is told of a stored ticket; the contract's own names. Times in RFC 3339, UTC. */
export interface TicketReceipt {
  reference: string;
  received_at: string;
  reply_by: string;
  status_token: string;
}

/** The columns of a receipt, in each table that has them. */
export const receiptColumns = 'reference, received_at, reply_by, status_token';
