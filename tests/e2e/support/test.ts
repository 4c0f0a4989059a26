import { expect, test as base } from '@playwright/test';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { deskAddress, siteAddress } from './addresses.ts';
import { watchContext, type Watch } from './watch.ts';

/** A test whose pages make no error, lose no request, ask no other host and keep to their policy. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const watch = watchContext(context, [siteAddress, deskAddress]);
      await use(watch);
      expect(watch.faults(), 'what the pages did wrong').toEqual([]);
    },
    { auto: true },
  ],
});

/** Declares what no language changes: a test in the first language, and none in the others. */
export function onceIn(locale: Locale): (title: string, body: Parameters<typeof test>[2]) => void {
  return locale === locales[0] ? test : () => undefined;
}

export { expect } from '@playwright/test';
