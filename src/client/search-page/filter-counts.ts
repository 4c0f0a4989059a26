import { textOf, type PageTexts } from '../../lib/page-texts.ts';
import type { Counts } from '../../search/query/rank/counts.ts';

/** Writes beside each choice of the filters how many results it leaves; without counts, the names alone. */
export function showCounts(root: ParentNode, counts: Counts | null, texts: PageTexts): void {
  for (const name of ['collection', 'topic'] as const) {
    const select = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    // A help centre without topics, or with one kind of answer, has nothing to choose.
    for (const option of select?.options ?? []) {
      option.dataset['name'] ??= option.text;
      if (option.value === '') continue;
      const results = counts?.[name][option.value] ?? 0;
      option.text = counts
        ? textOf(texts, 'filterCount', { name: option.dataset['name'], results })
        : option.dataset['name'];
    }
  }
}
