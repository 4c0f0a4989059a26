import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell comes first: the same engine without windows, for a third of the time. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = [
  '/usr/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that is installed: `WENDA_BROWSER`, one on the PATH or in its usual place; else undefined. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.WENDA_BROWSER ?? '',
    ...names.flatMap((name) => [...folders, ...places].map((place) => join(place, name))),
    ...places,
  ];
  return candidates.find((path) => isProgram(path));
}

/** Playwright's launch options: the Chromium that is installed, else none, which is Playwright's own. */
export function installedBrowser() {
  const executablePath = findBrowser();
  return executablePath ? { executablePath } : {};
}

function isProgram(path) {
  return /chrom/i.test(path) && existsSync(path) && !path.endsWith('/');
}
