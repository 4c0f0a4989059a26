import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { decoded } from '../../lib/decoded.ts';
import { linkFault } from '../../reading/folder-files.ts';
import { filesBelow } from '../../reading/public-files.ts';

/** The files of an export, found by what an address says of them. */
export class SourceFiles {
  readonly paths: readonly string[];
  /** Symbolic links that are not followed: they lead nowhere, to a folder, or out of the export. */
  readonly links: readonly string[];
  private readonly folder: string;
  protected readonly byName: Map<string, string[]>;
  private readonly taken = new Set<string>();

  /** @param source a folder, or a single file with others beside it */
  constructor(source: string) {
    const isFile = statSync(source).isFile();
    this.folder = isFile ? dirname(source) : source;
    const root = realpathSync(this.folder);
    // Through a link to a folder above it, each file would come forty times.
    const isBelowLink = (path: string) =>
      realpathSync(join(root, dirname(path))) !== join(root, dirname(path));
    const all = filesBelow(root)
      .filter((path) => !/(?:^|\/)(?:\.git|node_modules)\//.test(path) && !isBelowLink(path))
      .toSorted();
    this.links = all.filter((path) => linkFault(root, path) !== undefined);
    this.paths = all.filter((path) => !this.links.includes(path));
    this.byName = Map.groupBy(this.paths, (path) => basename(path).toLowerCase());
  }

  text(path: string): string {
    return this.bytes(path).toString('utf8');
  }

  bytes(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  /** What a file was called before it was exported. */
  nameOf(path: string): string {
    return basename(path);
  }

  /** Notes that a file found its way into the folder. */
  take(path: string): void {
    this.taken.add(path);
  }

  isTaken(path: string): boolean {
    return this.taken.has(path);
  }

  /** The day on which a file was last written. */
  dayOf(path: string): string {
    return statSync(join(this.folder, path)).mtime.toISOString().slice(0, 10);
  }

  /**
   * The file that an address means: the one at that path as seen from `from`, else the one whose path ends
   * most like the address, if there is just one.
   */
  find(address: string, from = ''): string | undefined {
    const path = decoded(address.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, ''));
    const near = posix.normalize(posix.join(posix.dirname(from), path));
    if (this.paths.includes(near)) return near;
    const named = this.byName.get(posix.basename(path).toLowerCase()) ?? [];
    const parts = path.split('/').filter((part) => part && part !== '.' && part !== '..');
    for (let from = 0; from < parts.length; from += 1) {
      const end = parts.slice(from).join('/').toLowerCase();
      const ending = named.filter((one) => `/${one}`.toLowerCase().endsWith(`/${end}`));
      if (ending.length === 1) return ending[0];
      if (ending.length > 1) return undefined;
    }
    return undefined;
  }
}
