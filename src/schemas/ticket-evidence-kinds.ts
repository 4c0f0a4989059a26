/** How a piece of evidence is written, and read. */
export const evidenceKinds = ['text', 'number', 'datetime'] as const;

/** One of them. */
export type EvidenceKind = (typeof evidenceKinds)[number];
