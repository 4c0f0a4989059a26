import { statSync } from 'node:fs';

/** A reader that reads each file once, and again where it was written since: many folders share the starter's. */
export function remembered<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, { writtenAt: number; result: T }>();
  return (path) => {
    const writtenAt = statSync(path).mtimeMs;
    const last = known.get(path);
    if (last?.writtenAt === writtenAt) return last.result;
    const result = read(path);
    known.set(path, { writtenAt, result });
    return result;
  };
}
