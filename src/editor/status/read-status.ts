import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../reading/article.ts';
import type { Fault } from '../../reading/fault.ts';
import { entryGroups } from '../translations/entry-group.ts';
import { folderStatus, type EntryStatus } from './folder-status.ts';
import { changeTeller, type PartChange } from './part-changes.ts';
import { toldStatus, type ToldStatus } from './told-status.ts';
import { trendOf } from './trend.ts';

/** What a status is read from. */
export interface StatusRequest {
  /** The content folder. Absolute. */
  folder: string;
  articles: Article[];
  /** What the checks warn of; files are those in the folder. */
  warnings: Fault[];
  today: Date;
  /** `collection/slug`, where one entry alone is asked for; there is no trend of one. */
  only?: string | undefined;
}

/** Reads how the languages of a folder stand to each other, with the words of what changed. */
export function readStatus({ folder, articles, warnings, today, only }: StatusRequest): ToldStatus {
  const groups = entryGroups(articles).filter(({ reference }) => !only || reference === only);
  const parity = warnings.filter(({ rule }) => rule === 'parity');
  const status = folderStatus({ groups, parity, today });
  const trend = only ? [] : trendOf(folder, today);
  return toldStatus(status, changesIn(folder), trend, today);
}

/** The translations of one source share what is looked up in its history. */
function changesIn(folder: string): (entry: EntryStatus) => PartChange[] {
  const tellers = new Map<string, ReturnType<typeof changeTeller>>();
  return ({ source, translation }) => {
    if (!source || translation?.state !== 'stale') return [];
    const text = readFileSync(join(folder, source.file), 'utf8');
    const tell = tellers.get(source.file) ?? changeTeller(folder, source, text);
    tellers.set(source.file, tell);
    return tell(translation.changed);
  };
}
