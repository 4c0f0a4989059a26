import { z } from 'zod';

/** The columns of a receipt, in each table that has them. Times in RFC 3339, UTC. */
export const receiptFields = {
  reference: z.string(),
  received_at: z.string(),
  reply_by: z.string(),
  status_token: z.string(),
};

/** What the requester is told of a stored ticket; the contract's own names. */
export type DeskReceipt = z.infer<z.ZodObject<typeof receiptFields>>;

/** The columns of a receipt as a query names them. */
export const receiptColumns = Object.keys(receiptFields).join(', ');
