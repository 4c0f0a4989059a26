/** One page of a long list. */
export interface ListPage<T> {
  items: T[];
  /** Counted from 1. */
  number: number;
  count: number;
}

/** Cuts a list into pages; an empty list has none. */
export function pagesOf<T>(items: T[], size: number): ListPage<T>[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}
