import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sha256 } from './made-tickets.ts';

/** A ticket as the desk keeps it, in the contract's names: evidence stands flat among the fields. */
export interface DeskRecord {
  reference: string;
  fields: Record<string, string>;
  /** In their order; the hash is that of the bytes as they lie there. */
  files: { name: string; sha256: string }[];
}

type Row = Record<string, string | number | Uint8Array | null>;

const fieldNames = [
  ...['category', 'email', 'subject', 'description', 'locale', 'page_url', 'form_version'],
  'corrects',
];

/** Every ticket in a desk's data folder. This module alone knows how the desk stores. */
export function readRecords(folder: string): DeskRecord[] {
  return withDatabase(folder, (all) => {
    const files = Map.groupBy(
      all('SELECT reference, name, sha256 FROM attachments ORDER BY reference, position'),
      ({ reference }) => reference,
    );
    return all('SELECT * FROM tickets').map((row) => ({
      reference: String(row['reference']),
      fields: {
        ...Object.fromEntries(
          fieldNames.flatMap((name) => (row[name] === null ? [] : [[name, String(row[name])]])),
        ),
        ...(JSON.parse(String(row['evidence'])) as Record<string, string>),
      },
      files: (files.get(row['reference']!) ?? []).map((file) => ({
        name: String(file['name']),
        sha256: hashOfBlob(folder, String(file['sha256'])),
      })),
    }));
  });
}

/** The hash of what lies under a hash; it is that hash, unless bytes were lost. */
function hashOfBlob(folder: string, name: string): string {
  const path = join(folder, 'blobs', name);
  return existsSync(path) ? sha256(readFileSync(path)) : 'missing';
}

/** What SQLite finds wrong with the database itself, `ok` where nothing. */
export function integrityOf(folder: string): string {
  return withDatabase(folder, (all) =>
    all('PRAGMA integrity_check').flatMap(Object.values).join('\n'),
  );
}

function withDatabase<T>(folder: string, read: (all: (sql: string) => Row[]) => T): T {
  const database = new DatabaseSync(join(folder, 'desk.sqlite'), { readOnly: true });
  try {
    return read((sql) => database.prepare(sql).all() as Row[]);
  } finally {
    database.close();
  }
}
