import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { z } from 'zod';

/** What rows of a query hold, and the table that an error names. */
export interface RowShape<T> {
  table: string;
  columns: z.ZodType<T>;
}

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

/** The first row of a query, or null. @throws Error where it is not of that shape */
export function firstRow<T>(
  database: DatabaseSync,
  shape: RowShape<T>,
  sql: string,
  ...values: SQLInputValue[]
): T | null {
  const found = database.prepare(sql).get(...values);
  return found ? readRow(shape, found) : null;
}

/** The rows of a query. @throws Error where one is not of that shape */
export function allRows<T>(
  database: DatabaseSync,
  shape: RowShape<T>,
  sql: string,
  ...values: SQLInputValue[]
): T[] {
  return database
    .prepare(sql)
    .all(...values)
    .map((found) => readRow(shape, found));
}

/** Whether a query finds anything. */
export function hasRow(database: DatabaseSync, sql: string, ...values: SQLInputValue[]): boolean {
  return database.prepare(sql).get(...values) !== undefined;
}

/**
 * A row as SQLite gives it, checked.
 * @throws Error that names table and column to the operator, and nothing that stands in them
 */
export function readRow<T>({ table, columns }: RowShape<T>, found: object): T {
  const read = columns.safeParse({ ...found });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `The table "${table}" in desk.sqlite has a row whose column "${String(issue?.path[0])}" cannot be read (${issue?.message}). ` +
      'The database is damaged, or a newer version of the desk wrote it. Restore a backup, or run that version.',
  );
}

/** How many steps of its migrations a database has had. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}
