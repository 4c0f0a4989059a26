/** Whether a value from outside (a file, the browser's storage, the page) has a shape that can be worked with. */
export type Shape<T> = (value: unknown) => value is T;

/** Text, empty or not. */
export const isText: Shape<string> = (value) => typeof value === 'string';

/** True or false. */
export const isSwitch: Shape<boolean> = (value) => typeof value === 'boolean';

/** A finite number. */
export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);

/** An object that is no list. */
export const isObject: Shape<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (value): value is T => isText(value) && words.some((word) => word === value);
}

/** What has a shape or is not there. */
export function optional<T>(item: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || item(value);
}

/** A list, of which each item has a shape. */
export function listOf<T>(item: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(item);
}

/** An object under whose keys, whichever they are, each value has a shape. */
export function recordOf<T>(item: Shape<T>): Shape<Record<string, T>> {
  return (value): value is Record<string, T> => isObject(value) && Object.values(value).every(item);
}

/** An object that has these keys, each with a shape of its own; others may stand beside them. */
export function objectOf<T extends object>(keys: {
  [K in keyof Required<T>]: Shape<T[K]>;
}): Shape<T> {
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
