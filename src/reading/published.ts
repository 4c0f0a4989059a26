/** What of an entry's frontmatter decides whether readers have it. */
export interface Publishing {
  draft?: boolean | undefined;
  /** When an announcement is to appear; other entries have none. */
  published?: Date | undefined;
}

/** Whether readers have an entry at a moment: it is no draft, and no announcement that is still to come. */
export function isPublishedAt(entry: Publishing, moment: Date): boolean {
  return !entry.draft && !isToCome(entry, moment);
}

/** Whether an announcement is still to come at a moment; at the very one that it names, it is there. */
export function isToCome({ published }: Publishing, moment: Date): boolean {
  return published !== undefined && published > moment;
}

/** Whether those who write see an entry: drafts, and what is to come by the moment that they asked for, if they did. */
export function isInPreview(entry: Publishing, asked: Date | undefined): boolean {
  return asked === undefined || !isToCome(entry, asked);
}
