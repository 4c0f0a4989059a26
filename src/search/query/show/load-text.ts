import { isText, recordOf } from '../../../lib/shape.ts';
import { indexHref } from '../../index-href.ts';
import { textsPathOf } from '../../texts-path.ts';
import { fetchJson } from '../fetch-json.ts';
import { once } from '../once.ts';

const loaded = new Map<string, Promise<Record<string, string>>>();
const isTexts = recordOf(isText);

/** The text of an entry, title first, by Pagefind's id; empty where it cannot be had. */
export async function loadText(locale: string, id: string): Promise<string> {
  const path = indexHref(locale, textsPathOf(id));
  const texts = await once(loaded, path, () => fetchJson(path, isTexts)).catch(() => null);
  return texts?.[id] ?? '';
}
