import { part } from '../part.ts';

/**
 * Shows a list item for each record. What stays keeps its element, and with it the focus; answers
 * whether the focus went with one that is gone.
 */
export function showKeyed<T extends { id: string }>(
  list: HTMLElement,
  template: HTMLTemplateElement,
  records: readonly T[],
  fill: (view: HTMLElement, record: T) => void,
): boolean {
  const known = new Map(
    [...list.children].map((child) => [(child as HTMLElement).dataset['id'], child as HTMLElement]),
  );
  for (const record of records) {
    const view = known.get(record.id) ?? newView(template, record.id);
    fill(view, record);
    // Only new ones are moved: moving an element takes its focus away.
    if (!known.delete(record.id)) list.append(view);
  }
  const gone = [...known.values()];
  const hadFocus = gone.some((view) => view.contains(document.activeElement));
  gone.forEach((view) => view.remove());
  return hadFocus;
}

function newView({ content }: HTMLTemplateElement, id: string): HTMLElement {
  const view = part(document.importNode(content, true), '*');
  view.dataset['id'] = id;
  return view;
}
