import { isObject, parseAs } from '../../../lib/shape.ts';
import type { Answer } from '../answer.ts';
import type { FrozenFile, OutboxItem } from '../item.ts';
import type { Reply } from './post.ts';

/** How to watch an attempt. */
export interface SendOptions {
  /** Told the share that has left, from 0 to 1, where that can be known. */
  onProgress?: (share: number) => void;
}

/** One kind of endpoint: how a ticket is sent to it, and what its answers mean. */
export interface Adapter {
  /** Whether it stores one ticket for one key however often it comes, so that a repeat does no harm. */
  isIdempotent: boolean;
  /** Sends once. Never rejects: no answer is an answer, `lost`. */
  send: (item: OutboxItem, files: FrozenFile[], options: SendOptions) => Promise<Answer>;
}

/** The object that an answer holds as JSON; null where it is something else or was cut short. */
export function documentOf({ text }: Reply): Record<string, unknown> | null {
  return parseAs(text, isObject);
}

/** Whether an answer came from another address than the ticket went to. */
export function isRedirected({ address }: Reply, endpoint: string): boolean {
  return address !== new URL(endpoint).href;
}
