/** What the list of waiting tickets needs to say, in the page's language. */
export interface OutboxTexts {
  /** Sentences by state, reason or action; `{time}`, `{reference}` and so on are filled in. */
  texts: Record<string, string>;
  /** Labels of the form's fields by name; a field without one is nobody's to read. */
  labels: Record<string, string>;
  /** Labels of the categories by id. */
  categories: Record<string, string>;
}
