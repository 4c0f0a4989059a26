import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { newDeskFolder, startDesk } from '../../lab/rigs/support/desk-process.ts';
import { readRecords, type DeskRecord } from '../../lab/rigs/support/desk-records.ts';
import { companyDeskAddress, pathDeskAddress, results } from './addresses.ts';
import { serveLogged } from './access-log.ts';
import { watchContext } from './watch.ts';

/** A site whose url has a path on a server of its own, and its desk. */
export interface PathSite {
  origin: string;
  /** Asked for so far, but not under the path of the site. */
  askedOutside: () => string[];
  /** Forgets what was asked for. */
  forget: () => void;
  /** What the desk stored from an address. */
  storedFrom: (email: string) => DeskRecord[];
}

/** A test over the site that was built of `tests/fixtures/under-a-path`. */
export const test = testOver('path-site', 'tests/fixtures/under-a-path', pathDeskAddress);

/** A test over the site of a small company, in English and Spanish. */
export const companyTest = testOver(
  'company-site',
  'tests/content-folders/kumo',
  companyDeskAddress,
);

/** A test over a built site whose pages make no error and ask for nothing outside of its path. */
function testOver(built: string, content: string, deskAddress: string) {
  return base.extend<{ noFaults: undefined }, { site: PathSite }>({
    site: [
      async ({}, use) => {
        const served = await serveLogged(join(results, built));
        const { origin } = new URL(served.address);
        const { folder, remove } = newDeskFolder();
        const desk = await startDesk(folder, {
          env: {
            WENDA_CONTENT: content,
            WENDA_DESK_ORIGINS: origin,
            WENDA_DESK_PORT: new URL(deskAddress).port,
          },
        });
        await use({
          origin,
          askedOutside: () => served.log.filter((line) => !line.startsWith('GET /help/')),
          forget: () => void served.log.splice(0),
          storedFrom: (email) =>
            readRecords(folder).filter(({ fields }) => fields['email'] === email),
        });
        await served.close();
        await desk.stop();
        remove();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    baseURL: async ({ site }, use) => use(site.origin),
    noFaults: [
      async ({ context, site }, use) => {
        const watch = watchContext(context, [site.origin, deskAddress]);
        watch.expect(/status of 404 .*\/nowhere\//);
        await use(undefined);
        expect(watch.faults(), 'what the pages did wrong').toEqual([]);
        expect(site.askedOutside(), 'what was asked for outside of the path').toEqual([]);
      },
      { auto: true },
    ],
  });
}

export { expect } from '@playwright/test';
