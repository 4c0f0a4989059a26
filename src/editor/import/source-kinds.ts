/** The kinds of exports that can be imported. */
export const sourceKinds = ['zendesk', 'markdown', 'html'] as const;

/** The kind of an export. */
export type SourceKind = (typeof sourceKinds)[number];
