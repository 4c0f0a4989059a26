/** How long a draft is kept, in milliseconds. */
const life = 72 * 3_600_000;

/** Fields that are the page's own, or a trap for programs. */
const left = ['locale', 'form_version', 'page_url', 'website', 'corrects', '_next'];

/** What was written in a locale's form in the last 72 hours; null where nothing is kept. */
export function loadDraft(locale: string): Record<string, string> | null {
  try {
    const { savedAt, fields } = JSON.parse(localStorage.getItem(nameOf(locale)) ?? '{}') as Draft;
    if (fields && savedAt && Date.now() - savedAt < life) return fields;
    clearDraft(locale);
  } catch {
    // Nothing that can be read is nothing.
  }
  return null;
}

/** Keeps what is written; the caller has had it looked through for secrets. */
export function saveDraft(locale: string, fields: Record<string, string>): void {
  const written = Object.entries(fields).filter(([name, value]) => value && !left.includes(name));
  if (written.length === 0) return clearDraft(locale);
  const draft: Draft = { savedAt: Date.now(), fields: Object.fromEntries(written) };
  try {
    localStorage.setItem(nameOf(locale), JSON.stringify(draft));
  } catch {
    // Without storage there are no drafts.
  }
}

/** Forgets what is kept. */
export function clearDraft(locale: string): void {
  try {
    localStorage.removeItem(nameOf(locale));
  } catch {
    // Nothing is kept.
  }
}

interface Draft {
  savedAt?: number;
  fields?: Record<string, string>;
}

function nameOf(locale: string): string {
  return `wenda.draft.${locale}`;
}
