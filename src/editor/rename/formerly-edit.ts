import { isScalar, isSeq, type YAMLSeq } from 'yaml';
import { isFormerPath } from '../../routes/former.ts';
import type { Replacement } from '../replacement.ts';
import { referenceTo } from '../entry-names.ts';
import type { Renaming } from './moved.ts';
import { yamlDocument } from '../yaml-texts.ts';

/** Adds the old name to what an entry was called before, and takes the new one out where it once had it. */
export function formerlyEdit(yaml: string, { from, to }: Renaming): Replacement[] {
  const isSameCollection = from.collection === to.collection;
  const old = isSameCollection ? from.slug : referenceTo(from);
  const list = yamlDocument(yaml).get('formerly', true);
  if (!isSeq(list)) return [appended(yaml, old)];
  const before = list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
  const inNewCollection = before.map((name) =>
    isSameCollection || name.includes('/') ? name : `${from.collection}/${name}`,
  );
  const isOwn = (name: string) =>
    !isFormerPath(name) &&
    (name.includes('/') ? name : `${to.collection}/${name}`) === referenceTo(to);
  const kept = inNewCollection.filter((name) => !isOwn(name));
  const isAsBefore = kept.join('\n') === before.join('\n');
  return isAsBefore
    ? [added(yaml, list as YAMLSeq.Parsed, old)]
    : [written(yaml, list as YAMLSeq.Parsed, [...kept, old])];
}

function appended(yaml: string, old: string): Replacement {
  const end = endOfLine(yaml);
  const isEmpty = yaml.trim() === '';
  const text = isEmpty ? `formerly: [${old}]${end}` : `${end}formerly: [${old}]`;
  // The line before the dashes has its end behind what is called the frontmatter.
  const place = yaml.length - (yaml.endsWith('\r') ? 1 : 0);
  return { start: place, end: place, text };
}

function added(yaml: string, list: YAMLSeq.Parsed, old: string): Replacement {
  const last = list.items.at(-1)?.range?.[1] ?? list.range[0] + 1;
  if (list.flow) {
    const text = list.items.length > 0 ? `, ${old}` : old;
    return { start: last, end: last, text };
  }
  const [indent = ''] = /[^\n]*-\s*$/.exec(yaml.slice(0, list.items.at(-1)?.range?.[0] ?? 0)) ?? [];
  return { start: last, end: last, text: `${endOfLine(yaml)}${indent}${old}` };
}

/** As a whole, on one line. */
function written(yaml: string, list: YAMLSeq.Parsed, names: string[]): Replacement {
  const [start, end] = list.range;
  const line = /\s*$/.exec(yaml.slice(0, start))?.[0] ?? '';
  const from = list.flow ? start : start - line.length;
  return { start: from, end, text: `${list.flow ? '' : ' '}[${names.join(', ')}]` };
}

function endOfLine(yaml: string): string {
  return /\r\n/.test(yaml) || yaml.endsWith('\r') ? '\r\n' : '\n';
}
