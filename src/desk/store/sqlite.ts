import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** Does all of the work or none of it; the write lock is taken at the start. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Inserts a row; the names of table and columns are the caller's own, never a requester's. */
export function insert(
  database: DatabaseSync,
  table: string,
  values: Record<string, SQLInputValue>,
): void {
  const names = Object.keys(values);
  const places = names.map(() => '?').join(', ');
  database
    .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`)
    .run(...Object.values(values));
}

/** The first row of a query, or null. */
export function row<T>(database: DatabaseSync, sql: string, ...values: SQLInputValue[]): T | null {
  const found = database.prepare(sql).get(...values);
  return found ? ({ ...found } as T) : null;
}
