import type { EvidenceKind } from './ticket-evidence-kinds.ts';

/** What a form must know of `site.yaml` to check a ticket. */
export interface TicketConfig {
  categories: readonly { id: string; fields: readonly string[] }[];
  evidence: Readonly<Record<string, { kind: EvidenceKind }>>;
  /** In which languages tickets are taken. */
  locales: readonly string[];
}

/** The part of `site.yaml` that the browser needs, without labels and hints. */
export function ticketConfigOf({ categories, evidence, locales }: TicketConfig): TicketConfig {
  return {
    categories: categories.map(({ id, fields }) => ({ id, fields })),
    evidence: Object.fromEntries(Object.entries(evidence).map(([id, { kind }]) => [id, { kind }])),
    locales,
  };
}
