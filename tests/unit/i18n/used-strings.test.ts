import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedEnglish } from '../../../src/i18n/written-strings.ts';

/** Keys of which the code puts a part together: a category, a locale, a kind of failure or of secret, a state. */
const composed =
  /^(?:collection|collectionLead|callout|facts|language|ticketStatus)\.\w+$|^announcements\.severity\w+$|^ticket\.failure\.\w+$|^ticket\.guard\.kind\.[\w-]+$|^ticketStatus\.(?:reference|token)\.\w+$/;

function keysOf(strings: object, path: string[] = []): string[] {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === 'string' ? [[...path, name].join('.')] : keysOf(value, [...path, name]),
  );
}

test('every string of the interface is shown somewhere', () => {
  const sources = globSync('src/**/*.{ts,astro}', { exclude: ['src/i18n/resources.d.ts'] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const keys = keysOf(shippedEnglish()).map((key) => key.replace(/_(?:one|other)$/, ''));
  const unused = keys.filter((key) => !composed.test(key) && !sources.includes(`'${key}'`));
  expect(unused).toEqual([]);
});
