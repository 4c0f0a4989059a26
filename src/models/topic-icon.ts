import { readDrawing } from '../files/read-document.ts';
import { readIcon, type IconDrawing } from '../lib/icon-drawing.ts';
import type { Entry } from '../queries/entry.ts';
import { iconFileOf, isTopicIcon, type TopicIconName } from '../schemas/topics.ts';

/** The icon of a topic: one that ships, by its name, or a drawing of the content folder. */
export type TopicIcon = TopicIconName | IconDrawing;

/** The icon of a topic; a question mark where it has none, or one that the checks do not let pass. */
export function topicIcon({ data: { icon } }: Entry<'topics'>): TopicIcon {
  if (icon === undefined) return 'question';
  if (isTopicIcon(icon)) return icon;
  const file = iconFileOf(icon);
  const svg = file && readDrawing(file);
  const drawing = svg ? readIcon(svg) : null;
  return drawing && !('faults' in drawing) ? drawing : 'question';
}
