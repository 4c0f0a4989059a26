import { readdirSync } from 'node:fs';
import type { DeskRecord } from './desk-records.ts';

/** A name that could leave its folder, hide something or turn the writing direction. */
const unsafeName = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\<>:"|?*]|^\.|^\s|\s$|^$/u;

/** Control characters that no text needs. */
// eslint-disable-next-line no-control-regex
const unsafeText = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Cs}/u;

/** What is kept of hostile tickets and should not be: unsafe names of files, control characters in texts. */
export function unsafeIn(records: readonly DeskRecord[]): string[] {
  return records.flatMap(({ reference, fields, files }) => [
    ...files
      .filter(({ name }) => unsafeName.test(name) || Buffer.byteLength(name) > 255)
      .map(({ name }) => `${reference}: file ${JSON.stringify(name)}`),
    ...Object.entries(fields)
      .filter((pair) => pair.some((text) => unsafeText.test(text)))
      .map((pair) => `${reference}: field ${JSON.stringify(pair)}`),
  ]);
}

/** Files beside a desk's folder, and files in it that are neither its database nor named by their hash. */
export function strangersIn(around: string): string[] {
  const isKnown =
    /^desk(?:\/(?:desk\.sqlite(?:-wal|-shm)?|blobs(?:\/[0-9a-f]{2})?(?:\/[0-9a-f]{64})?))?$/;
  return readdirSync(around, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !isKnown.test(path),
  );
}
