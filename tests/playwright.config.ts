import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { deskAddress, siteAddress } from './addresses.mjs';
import { disabledFeatures } from './lab/disabled-features.mjs';
import { installedBrowser } from './lab/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The journeys run against the built site and the real desk, in one browser at a time. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  // A shared machine may stall for seconds; what needed a second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: siteAddress,
    launchOptions: {
      ...installedBrowser(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        `--disable-features=${disabledFeatures.join(',')}`,
      ],
    },
  },
  webServer: {
    command: 'node src/cli/wenda.ts serve --dir test-results/site',
    cwd: root,
    url: siteAddress,
    env: {
      WENDA_SITE_PORT: new URL(siteAddress).port,
      WENDA_DESK_PORT: new URL(deskAddress).port,
      WENDA_DESK_DATA: 'test-results/desk',
    },
  },
});
