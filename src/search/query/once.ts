/**
 * What is known under a name, loaded when it is first asked for; a failed load is tried anew the next
 * time.
 */
export function once<T>(
  known: Map<string, Promise<T>>,
  name: string,
  load: () => Promise<T>,
): Promise<T> {
  const value = known.get(name) ?? load();
  if (known.has(name)) return value;
  known.set(name, value);
  value.catch(() => known.delete(name));
  return value;
}
