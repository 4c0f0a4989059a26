/** So many characters of a query are asked. The fields take more, so that a secret is seen whole. */
const longest = 200;

/** The part of a query that is asked, and stands in an address. */
export function askedPart(query: string): string {
  return query.slice(0, longest);
}
