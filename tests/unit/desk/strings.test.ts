import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';

/** Every whole key that the sources name in quotes; keys that are put together are tested with their pages. */
const keys = globSync(['src/desk/**/*.ts', 'src/schemas/*.ts']).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/'(ticket(?:\.(?!json)\w+)+)'/g)].map(
    ([, key = '']) => key,
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
          stringsOf(locale),
        );
      return typeof found !== 'string';
    });
    expect(missing).toEqual([]);
  },
);
