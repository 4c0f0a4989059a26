import { readFileSync } from 'node:fs';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { FindingKind } from '../../../../src/secrets/finding.ts';

/** Texts of a language around secrets, and texts without any; `{name}` stands for what is filled in. */
export interface Frames {
  /** What people write to a help centre. */
  tickets: string[];
  /** What looks like a secret, or talks of one, and is none. */
  talk: string[];
  /** Sentences with a secret in them, `{secret}`. */
  secrets: Partial<Record<FindingKind, string[]>>;
}

/** Reads the frames of a language. */
export function framesOf(locale: Locale): Frames {
  const file = new URL(`../tickets/${locale}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Frames;
}

/**
 * A frame with its places filled in.
 * @example filled('PIN: {secret}', () => '1234') // 'PIN: 1234'
 */
export function filled(frame: string, fill: (name: string) => string): string {
  return frame.replace(/\{([a-z]+)\}/g, (_place, name: string) => fill(name));
}
