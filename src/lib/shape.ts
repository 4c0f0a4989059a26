/** Whether a value from outside (a file, the browser's storage, the page) has a shape that can be worked with. */
export type Shape<T> = (value: unknown) => value is T;

export const isText: Shape<string> = (value) => typeof value === 'string';

export const isSwitch: Shape<boolean> = (value) => typeof value === 'boolean';

export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);

/** A list, of which each item has a shape. */
export function listOf<T>(item: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(item);
}

/** An object under whose keys, whichever they are, each value has a shape. */
export function recordOf<T>(item: Shape<T>): Shape<Record<string, T>> {
  return (value): value is Record<string, T> => isObject(value) && Object.values(value).every(item);
}

/** An object that has these keys, each with a shape of its own; others may stand beside them. */
export function objectOf<T extends object>(keys: { [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value): value is T =>
    isObject(value) && Object.entries<Shape<unknown>>(keys).every(([key, has]) => has(value[key]));
}

/** What JSON says; null where it is no JSON, or of another shape. */
export function parseAs<T>(json: string | null, isRight: Shape<T>): T | null {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return isRight(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
