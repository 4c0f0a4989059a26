/** Keys whose values stand without quotation marks, as editors write them. */
const plain = new Set(['topic', 'updated', 'order', 'draft']);

/**
 * Frontmatter as editors write it: texts in quotation marks, lists with an item a line; what is empty is left out.
 * @example frontmatterText({ title: 'Fees', updated: '2026-11-21' }) // '---\ntitle: "Fees"\nupdated: 2026-11-21\n---\n'
 */
export function frontmatterText(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || value === false || value === '') return [];
    if (!Array.isArray(value))
      return [`${key}: ${plain.has(key) ? String(value) : JSON.stringify(value)}`];
    return value.length > 0
      ? [`${key}:`, ...value.map((item) => `  - ${JSON.stringify(item)}`)]
      : [];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
