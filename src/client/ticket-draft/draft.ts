import { isNumber, isText, objectOf, parseAs, recordOf } from '../../lib/shape.ts';

/** The text fields of a ticket that is being written, by name. */
export type DraftFields = Record<string, string>;

/** What is kept of a draft. */
interface Kept {
  fields: DraftFields;
  /** Milliseconds since 1970. */
  savedAt: number;
}

const isKept = objectOf<Kept>({ fields: recordOf(isText), savedAt: isNumber });

/** Looks texts through for secrets, one list of findings each (`guardTexts` of ../secret-guard/guard.ts). */
export type DraftGuard = (
  texts: { text: string; field?: string }[],
) => Promise<readonly (readonly unknown[])[]>;

/** A draft is kept for so many hours. */
export const draftHours = 72;

/** What is no text of the requester's: files, the honeypot, and what the page itself fills in. */
const neverKept = [
  ...['files', 'files[]', 'ticket', 'website', 'altcha', 'idempotency_key'],
  ...['locale', 'form_version', 'page_url', 'seconds_open', 'confirmed'],
];

/** Grows with each change: the guard takes its time, and what it was asked before is over by then. */
let changes = 0;

/** What was being written in this browser and locale, if it is not over yet; what is no draft is dropped. */
export function loadDraft(locale: string, now = Date.now()): DraftFields | null {
  try {
    const kept = parseAs(localStorage.getItem(keyOf(locale)), isKept);
    const age = kept ? now - kept.savedAt : -1;
    const fields = kept && age >= 0 && age < draftHours * 3_600_000 ? textsOf(kept.fields) : {};
    if (Object.keys(fields).length > 0) return fields;
    clearDraft(locale);
    return null;
  } catch {
    return null;
  }
}

/**
 * Keeps a draft, but for fields in which the guard found anything, blocked or asked, and only once it
 * has looked: where it cannot, nothing is kept. Answers whether something was kept.
 */
export async function saveDraft(
  locale: string,
  fields: Record<string, unknown>,
  guard: DraftGuard,
  now = Date.now(),
): Promise<boolean> {
  const change = ++changes;
  const texts = Object.entries(textsOf(fields));
  try {
    const findings = await guard(texts.map(([field, text]) => ({ text, field })));
    if (change !== changes) return false;
    const clean = texts.filter((_, index) => findings[index]?.length === 0);
    if (clean.length === 0) {
      clearDraft(locale);
      return false;
    }
    const draft: Kept = { fields: Object.fromEntries(clean), savedAt: now };
    localStorage.setItem(keyOf(locale), JSON.stringify(draft));
    return true;
  } catch {
    // Storage is off or full, or the guard does not run.
    return false;
  }
}

/** Forgets the draft. */
export function clearDraft(locale: string): void {
  changes++;
  try {
    localStorage.removeItem(keyOf(locale));
  } catch {
    // Storage is off: there is none.
  }
}

/** The texts that may be kept: not empty, and the requester's own. */
function textsOf(fields: Record<string, unknown>): DraftFields {
  const texts = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return Object.fromEntries(texts.filter(([name]) => !neverKept.includes(name)));
}

function keyOf(locale: string): string {
  return `wenda.draft.${locale}`;
}
