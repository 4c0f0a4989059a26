import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
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
    ...[...folders, ...places].flatMap((place) => [
      ...names.map((name) => join(place, name)),
      place,
    ]),
  ];
  return candidates.find((path) => isProgram(path));
}

function isProgram(path) {
  return /chrom/i.test(path) && existsSync(path) && !path.endsWith('/');
}
