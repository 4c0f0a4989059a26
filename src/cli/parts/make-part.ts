import { join } from 'node:path';
import { checkedContent } from '../../integrations/checked-content.ts';
import { pageShare } from '../../integrations/page-share.ts';
import { localesOfPart, type BuildPart } from '../../integrations/build-part.ts';
import { astroBuild } from '../astro-build.ts';
import type { BuildProgress } from '../build-progress.ts';
import { folderTree } from '../folder-tree.ts';
import type { Staging } from '../staging.ts';
import { buildState } from './build-state.ts';
import { digestsOf, filesName, writeRecord } from './part-record.ts';

/**
 * Makes a part in the staging's folder: its share of the pages, with the pictures that they show, and of the
 * search indexes. The rest (scripts, styles, files of the brand and of `public/`, what hosts read) costs
 * little and is in every part, by which parts that do not belong together are found.
 */
export async function makePart(
  { work, site }: Staging,
  part: BuildPart,
  progress: BuildProgress,
): Promise<void> {
  const folder = join(site, filesName);
  const { toCome } = await checkedContent();
  const state = buildState(toCome);
  let assets: string[] = [];
  const noteAssets = () => {
    const bundled = folderTree(join(folder, '_astro')).files.keys();
    assets = [...bundled.map((path) => `_astro/${path}`)];
  };
  await astroBuild({ work, site: folder }, progress, {
    locales: localesOfPart(part),
    pages: pageShare(part, noteAssets),
  });
  const files = digestsOf(folder);
  const dropped = assets.filter((path) => !Object.hasOwn(files, path));
  writeRecord(site, { part, state, files, dropped });
}
