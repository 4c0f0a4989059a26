import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { faultsIn, temporaryContent, term } from '../temporary-content.ts';

const soundSite = readFileSync('tests/fixtures/sound/site.yaml', 'utf8');

/** The faults of a folder whose brand has these lines too, the first of them on line 4 of `site.yaml`. */
export async function brandFaults(
  lines: string,
  files: Record<string, string | Uint8Array> = {},
): Promise<string[]> {
  const folder = temporaryContent({
    'glossary/en/fee.mdx': term('Text.'),
    'site.yaml': soundSite.replace(/^url:/m, `${lines.replace(/^/gm, '  ')}\nurl:`),
    ...files,
  });
  const faults = await faultsIn(folder);
  return faults.map((fault) =>
    fault.replace(`${relative('.', folder)}/`, '').replace(`${folder}/`, ''),
  );
}
