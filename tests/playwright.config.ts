import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { disabledFeatures } from './lab/disabled-features.mjs';
import { installedBrowser } from './lab/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = 'http://127.0.0.1:4391';

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
    baseURL: site,
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
    url: site,
    env: {
      WENDA_SITE_PORT: '4391',
      WENDA_DESK_PORT: '8791',
      WENDA_DESK_DATA: 'test-results/desk',
    },
  },
});
