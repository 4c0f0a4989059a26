import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { readUiDocument } from '../../../src/files/read-document.ts';

/** Every whole key that the sources name in quotes; keys that are put together are tested with their pages. */
const keys = ['src/desk', 'src/schemas'].flatMap((folder) =>
  readdirSync(resolve(folder)).flatMap((file) =>
    [...readFileSync(join(resolve(folder), file), 'utf8').matchAll(/'(ticket(?:\.\w+)+)'/g)].map(
      ([, key = '']) => key,
    ),
  ),
);

it.each(locales)(
  'every text that a fault or a page names stands in content/ui/%s.json',
  (locale) => {
    expect(keys.length).toBeGreaterThan(50);
    const missing = keys.filter((key) => {
      const found = key
        .split('.')
        .reduce<unknown>(
          (node, part) => (node as Record<string, unknown> | undefined)?.[part],
          readUiDocument(locale),
        );
      return typeof found !== 'string';
    });
    expect(missing).toEqual([]);
  },
);
