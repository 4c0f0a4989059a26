import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder, starterFolder } from '../files/content-folder.ts';
import type { FolderChanges } from '../files/folder-changes.ts';
import { parseEntryPath } from '../lib/path.ts';
import { quoted, type Fault, type Findings } from '../reading/fault.ts';
import { isReadOnce } from './changed-content.ts';
import { startChecker, type Checker } from './checker.ts';
import { changedPaths, changesBetween, scanOf, type FolderScan } from './folder-scan.ts';
import { goodCopy } from './good-copy.ts';
import { startIndexer, type Indexer } from './indexer.ts';
import { inTurn } from './in-turn.ts';
import { copyFolder, indexBeside } from './preview-folders.ts';
import { previewSite } from './preview-site.ts';
import { previewWords } from './preview-words.ts';
import type { SiteAddress } from './site-messages.ts';
import { watchFolder } from './watch-folder.ts';

/** An editor may save in several steps, and several files at once. In milliseconds. */
const quiet = 50;

/**
 * Serves the content folder while somebody writes. Each saved state is checked as a build checks it; where
 * it has no fault, pages and search follow, and where it has one, they stay and it is shown.
 */
export function startPreview(address: SiteAddress): void {
  const folder = contentFolder();
  const copy = goodCopy(folder, copyFolder());
  const site = previewSite(copy.folder, address);
  const words = previewWords();
  let checker: Checker | undefined;
  let indexer: Indexer | undefined;
  let indexing = 0;
  let seen: FolderScan = new Map();
  /** Whether the pages show what was seen, and whether they show what an earlier preview left, as long as nothing is known. */
  let [isShown, isLeft] = [false, copy.isThere()];
  const saved = new Set<string>();

  const changesSince = (scan: FolderScan, now = scanOf(folder)) =>
    changedPaths(changesBetween(scan, now));
  const isMoving = () => {
    try {
      return changesSince(seen).length > 0;
    } catch {
      return true;
    }
  };
  const renewChecker = async () => {
    await checker?.stop();
    checker = undefined;
  };
  const renewIndexer = async () => {
    const old = indexer;
    indexer = undefined;
    await old?.stop();
  };
  const refuse = (faults: Fault[]) => {
    isShown = isLeft = false;
    return site.refuse(faults);
  };
  const fail = async (error: unknown) => {
    const findings = broken(error);
    words.findings(findings);
    console.error(error);
    await refuse(findings.faults);
  };

  const index = async (changes: FolderChanges): Promise<void> => {
    indexing += 1;
    const own = (indexer ??= startIndexer(copy.folder, indexBeside(copy.folder)));
    try {
      words.shown(changes, await own.follow(changes));
    } catch (error) {
      if (own === indexer) {
        await renewIndexer();
        await fail(error);
      }
    }
    indexing -= 1;
    if (indexing === 0) await site.search();
  };

  /** Shows what has to do with the text of single articles before the whole folder is checked. */
  const glance = async (): Promise<void> => {
    const files = [...saved].filter((path) => seen.has(path) || existsSync(resolve(folder, path)));
    saved.clear();
    const isEntry = (path: string) => seen.has(path) && parseEntryPath(path) !== null;
    if (!checker || !isShown || files.length === 0 || !files.every(isEntry)) return;
    const { faults, texts } = await checker.look(files);
    if (faults.length > 0) return refuse(faults);
    if (!texts) return;
    for (const [file, text] of Object.entries(texts)) copy.write(file, text);
    await site.showTexts();
    void index({ written: files, removed: [] });
  };

  const follow = async (): Promise<void> => {
    const now = scanOf(folder);
    const changed = changesSince(seen, now);
    if (changed.length === 0) return;
    seen = now;
    if (changed.some(isReadOnce)) await renewChecker();
    checker ??= startChecker();
    const findings = await checker.check();
    if (changesSince(now).length > 0) return follow();
    words.findings(findings);
    if (findings.faults.length > 0) return refuse(findings.faults);
    const changes = copy.update(now);
    const paths = changedPaths(changes);
    if (isShown && paths.length === 0) return;
    const anew = paths.some(isReadOnce);
    if (anew) await renewIndexer();
    if (!isLeft || paths.length > 0) await site.show(changes, anew);
    [isShown, isLeft] = [true, false];
    void index(changes);
  };

  const attempt = async () => {
    try {
      await glance();
      await follow();
    } catch (error) {
      await renewChecker();
      // What goes on changing can be gone while it is read.
      if (isMoving()) return ask();
      await fail(error);
    }
  };
  const ask = inTurn(attempt, quiet);
  if (isLeft) site.begin();
  for (const watched of new Set([folder, starterFolder])) {
    watchFolder(watched, (path) => {
      saved.add(watched === folder ? path : resolve(watched, path));
      ask();
    });
  }
  ask();
}

/** What no editor can write, and a fault of ours. */
function broken(error: unknown): Findings {
  const fault: Fault = {
    file: '.',
    line: 1,
    message: 'the checks or the search index broke off',
    found: quoted(error instanceof Error ? error.message : String(error), 200),
    fix: 'Undo what was changed last, and report what the terminal shows.',
  };
  return { faults: [fault], warnings: [] };
}
