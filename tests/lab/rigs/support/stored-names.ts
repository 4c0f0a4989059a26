import { existsSync, readdirSync } from 'node:fs';
import type { DeskRecord } from './desk-records.ts';

/** A name that could leave its folder, hide something or turn the writing direction. */
const unsafeName = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\<>:"|?*]|^\.|^\s|\s$|^$/u;

/** Control characters that no text needs. */

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

/** Where the hostile names would lead whoever believed them. */
const targets = ['/tmp/evil.png', '/etc/cron.d/evil.txt', 'evil.png', '../evil.png'];

/**
 * Files where nobody but an attacker wants them: beside a desk's folder, at the hostile names' own
 * places, and in the folder what is neither its database nor named by its hash.
 */
export function strangersIn(around: string): string[] {
  const isKnown =
    /^desk(?:\/(?:desk\.sqlite(?:-wal|-shm)?|blobs(?:\/[0-9a-f]{2})?(?:\/[0-9a-f]{64})?))?$/;
  const strange = readdirSync(around, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !isKnown.test(path),
  );
  return [...strange, ...targets.filter((path) => existsSync(path))];
}
