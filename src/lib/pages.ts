/** One page of a long list. */
export interface ListPage<T> {
  items: T[];
  /** Counted from 1. */
  number: number;
  count: number;
}

/** What stands together in a list, under a letter or a topic. */
export interface ListGroup<K, T> {
  key: K;
  items: T[];
}

/** One page of a list that is cut into pages of this size. */
export function pageAt<T>(items: T[], size: number, number: number): ListPage<T> {
  const shown = items.slice((number - 1) * size, number * size);
  return { items: shown, number, count: Math.ceil(items.length / size) };
}

/** One page of a list of groups, where `size` counts their items; a group may go on overleaf. */
export function groupsAt<K, T>(
  groups: ListGroup<K, T>[],
  size: number,
  number: number,
): ListPage<ListGroup<K, T>> {
  const rows = groups.flatMap(({ key, items }) => items.map((item) => ({ key, item })));
  const { items: shown, ...page } = pageAt(rows, size, number);
  const together = [...Map.groupBy(shown, ({ key }) => key)];
  const items = together.map(([key, own]) => ({ key, items: own.map(({ item }) => item) }));
  return { ...page, items };
}
