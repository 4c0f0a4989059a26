import type { EvidenceKind } from './ticket-evidence-kinds.ts';

/** What a category asks for, and what it may hold. */
export interface TicketCategoryRules {
  id: string;
  fields: readonly string[];
  /** Kinds of secrets that nobody is asked about. */
  mayHold?: readonly string[] | undefined;
}

/** What a form must know of `site.yaml` to check a ticket. */
export interface TicketConfig {
  categories: readonly TicketCategoryRules[];
  evidence: Readonly<Record<string, { kind: EvidenceKind }>>;
  /** In which languages tickets are taken. */
  locales: readonly string[];
}

/** The part of `site.yaml` that the browser needs, without labels and hints. */
export function ticketConfigOf({ categories, evidence, locales }: TicketConfig): TicketConfig {
  return {
    categories: categories.map(({ id, fields, mayHold }) => ({ id, fields, mayHold })),
    evidence: Object.fromEntries(Object.entries(evidence).map(([id, { kind }]) => [id, { kind }])),
    locales,
  };
}

/** The kinds of secrets that a ticket of a category may hold. */
export function mayHoldOf(
  categories: readonly TicketCategoryRules[],
  category: unknown,
): readonly string[] {
  return categories.find(({ id }) => id === category)?.mayHold ?? [];
}
