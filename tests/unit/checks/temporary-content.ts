import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatFault } from '../../../src/reading/fault.ts';

const soundSite = readFileSync('tests/fixtures/sound/site.yaml');

/** A glossary entry; its body begins on line 7. */
export function term(body: string, keys = ''): string {
  return `---\ntitle: Fee\nupdated: 2026-10-01\ndescription: Cost.\n${keys}---\n\n${body}`;
}

/** Writes a content folder that git could not keep, with a sound `site.yaml` unless it has one, and removes it after the test. */
export function temporaryContent(own: Record<string, string | Uint8Array>): string {
  const files = { 'site.yaml': soundSite, ...own };
  const folder = mkdtempSync(join(tmpdir(), 'wenda-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(folder, path), text);
    else mkdirSync(join(folder, path), { recursive: true });
  }
  return folder;
}

/** The faults of a content folder, each as a line of the report. */
export async function faultsIn(folder: string): Promise<string[]> {
  const { faults } = await checkContent(folder, { today: new Date('2026-11-21T00:00:00Z') });
  return faults.map(formatFault);
}
