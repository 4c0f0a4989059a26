/** A stretch of a text and what is to stand in its place. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text with some stretches of it written anew; they do not overlap. */
export function spliced(text: string, splices: Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (rest, { start, end, text: fresh }) => rest.slice(0, start) + fresh + rest.slice(end),
      text,
    );
}
