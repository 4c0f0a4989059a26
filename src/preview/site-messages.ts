import type { FaultOverlay } from './fault-overlay.ts';
import type { FolderChanges } from '../files/folder-changes.ts';

/** Where the site of the preview listens. */
export interface SiteAddress {
  port: number;
  host: string;
}

/** What the preview tells the process that serves its pages. */
export type SiteMessage =
  /** There are faults: they lie over every page until there is sound content. */
  | { kind: 'faults'; overlay: FaultOverlay }
  /** The content is sound, and these files changed. Search follows. */
  | ({ kind: 'content' } & FolderChanges)
  /** Texts alone changed of articles that pages show already. Search follows. */
  | { kind: 'text' }
  /** Search has followed. */
  | { kind: 'searchable' };
