/** The collections, which are the folders that hold entries. */
export const collections = ['faq', 'tutorials', 'announcements', 'glossary', 'topics'] as const;

/** The name of a collection. */
export type CollectionName = (typeof collections)[number];

/** Whether a path segment names a collection. */
export function isCollection(segment: string | undefined): segment is CollectionName {
  return collections.some((name) => name === segment);
}
