import type { DeskRecord } from './desk-records.ts';
import { sha256, type MadeTicket } from './made-tickets.ts';
import type { Acknowledged } from './send.ts';

/** What is wrong between what was acknowledged and what is stored; all empty where nothing is. */
export interface Differences {
  /** References that were given out and are not there. */
  lost: string[];
  /** Addresses from which there is more than one ticket. */
  doubled: string[];
  /** References under which something else is stored than was sent. */
  altered: string[];
  /** References that nobody was told. */
  unasked: string[];
}

/** Nothing lost, doubled, altered or made up. */
export const noDifferences: Differences = { lost: [], doubled: [], altered: [], unasked: [] };

/** Holds the receipts against the records, byte for byte; every made ticket has an address of its own. */
export function differencesOf(
  acknowledged: readonly Acknowledged[],
  records: readonly DeskRecord[],
): Differences {
  const told = new Map(acknowledged.map(({ receipt, ticket }) => [receipt.reference, ticket]));
  const kept = new Map(records.map((record) => [record.reference, record]));
  const byAddress = Map.groupBy(records, ({ fields }) => fields['email']!);
  return {
    lost: [...told.keys()].filter((reference) => !kept.has(reference)),
    doubled: [...byAddress].filter(([, own]) => own.length > 1).map(([email]) => email),
    altered: [...told].flatMap(([reference, ticket]) => {
      const record = kept.get(reference);
      return record && contentOf(record) !== sentContentOf(ticket) ? [reference] : [];
    }),
    unasked: [...kept.keys()].filter((reference) => !told.has(reference)),
  };
}

function contentOf({ fields, files }: Pick<DeskRecord, 'fields' | 'files'>): string {
  const sorted = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted, files.map(({ name, sha256: hash }) => [name, hash])]);
}

function sentContentOf({ fields, files }: MadeTicket): string {
  const hashed = files.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) }));
  return contentOf({ fields, files: hashed });
}
