import { quoted, type Fault, type Findings } from '../reading/fault.ts';
import { contentFolder, starterFolder } from '../files/content-folder.ts';
import { isReadOnce, localesOf } from './changed-content.ts';
import { startChecker, type Checker } from './checker.ts';
import { changedPaths, changesBetween, scanOf, type FolderScan } from './folder-scan.ts';
import { goodCopy } from './good-copy.ts';
import { inTurn } from './in-turn.ts';
import { copyFolder, indexBeside } from './preview-folders.ts';
import { previewSite } from './preview-site.ts';
import { previewWords } from './preview-words.ts';
import type { SiteAddress } from './site-messages.ts';
import { watchFolder } from './watch-folder.ts';

/** An editor may save in several steps, and several files at once. In milliseconds. */
const quiet = 100;

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
  let seen: FolderScan = new Map();

  const changesSince = (scan: FolderScan, now = scanOf(folder)) =>
    changedPaths(changesBetween(scan, now));
  const isMoving = () => {
    try {
      return changesSince(seen).length > 0;
    } catch {
      return true;
    }
  };
  const renew = async () => {
    await checker?.stop();
    checker = undefined;
  };

  const follow = async (): Promise<void> => {
    const now = scanOf(folder);
    const changed = changesSince(seen, now);
    if (changed.length === 0) return;
    seen = now;
    if (changed.some(isReadOnce)) await renew();
    checker ??= startChecker(indexBeside(copy.folder));
    const findings = await checker.check();
    if (changesSince(now).length > 0) return follow();
    words.findings(findings);
    if (findings.faults.length > 0) return site.refuse(findings.faults);
    const changes = copy.update(now);
    const paths = changedPaths(changes);
    const anew = paths.some(isReadOnce);
    const index = checker.index(anew ? 'all' : localesOf(paths));
    // Where it fails while pages begin anew, they are waited for first.
    index.catch(() => undefined);
    await site.show(changes, anew);
    const counts = await index;
    site.search();
    words.shown(changes, counts);
  };

  const attempt = async () => {
    try {
      await follow();
    } catch (error) {
      await renew();
      // What goes on changing can be gone while it is read.
      if (isMoving()) return ask();
      const findings = broken(error);
      words.findings(findings);
      console.error(error);
      await site.refuse(findings.faults);
    }
  };
  const ask = inTurn(attempt, quiet);
  for (const watched of new Set([folder, starterFolder])) watchFolder(watched, ask);
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
