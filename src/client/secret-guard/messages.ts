import type { Finding, TextPlace } from '../../secrets/finding.ts';

/** A text to look through, and where it stands. */
export type GuardedText = TextPlace & { text: string };

/** What the page asks of the worker: texts to look through, or word lists to have ready. */
export type GuardRequest = { id: number; texts: GuardedText[] } | { lang: string };

/** What the worker answers; no findings where it failed, which must not pass for none found. */
export interface GuardResponse {
  id: number;
  findings?: Finding[][];
}
