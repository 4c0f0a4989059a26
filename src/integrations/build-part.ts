import { hash } from 'node:crypto';
import { locales, type Locale } from '../i18n/locales.ts';

/** One of several builds that make a site together, such as the second of four. */
export interface BuildPart {
  /** From 1. */
  number: number;
  of: number;
}

/**
 * Whether a page is for this part to make. Its address alone decides, so that a new page leaves the others
 * where they are, and what a part kept of its last build is still of use.
 */
export function isPageOf({ number, of }: BuildPart, pathname: string): boolean {
  const address = pathname.replace(/^\/|\/$/g, '');
  return Number.parseInt(hash('sha256', address).slice(0, 8), 16) % of === number - 1;
}

/** The locales whose search index is for this part to make. */
export function localesOfPart(
  { number, of }: BuildPart,
  all: readonly Locale[] = locales,
): Locale[] {
  return all.filter((_, index) => index % of === number - 1);
}
