// `npm run bench:pages -- [folder]`: what a reader downloads for a FAQ page, in a real browser.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { locales } from '../../../src/i18n/locales.ts';
import { installedBrowser } from '../find-browser.mjs';
import { serveSite } from '../../../src/cli/site-server.ts';

/** Bytes in brotli, and counts. */
const budgets = {
  'HTML + CSS': 14_000,
  script: 3_000,
  requests: 5,
  fonts: 0,
  'other hosts': 0,
};
type Measured = Record<keyof typeof budgets, number>;

const folder = process.argv[2] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no ${folder}/ to measure. Build the site first: npm run build`);
  process.exit(1);
}

const site = await serveSite(folder, 0);
const browser = await chromium.launch({ ...installedBrowser(), args: ['--no-sandbox'] });
const rows: ({ page: string } & Measured)[] = [];
try {
  for (const locale of locales) {
    const page = heaviestPage(locale);
    if (page) rows.push({ page, ...(await measurePage(browser, page)) });
  }
} finally {
  await browser.close();
  await site.close();
}

console.log(`The heaviest FAQ page of each language in ${folder}, brotli (quality 11):`);
console.table([...rows, { page: 'budget', ...budgets }]);
const over = rows.flatMap((row) =>
  (Object.keys(budgets) as (keyof Measured)[])
    .filter((name) => row[name] > budgets[name])
    .map((name) => `${row.page}: ${name} ${row[name]}, budget ${budgets[name]}`),
);
if (rows.length === 0) over.push(`${folder} has no FAQ page`);
for (const line of over) console.error(`OVER ${line}`);
process.exitCode = over.length > 0 ? 1 : 0;

function heaviestPage(locale: string): string | undefined {
  return globSync(`${locale}/faq/*/index.html`, { cwd: folder })
    .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, bytes: brotliBytes(file) }))
    .toSorted((a, b) => b.bytes - a.bytes)[0]?.path;
}

async function measurePage(browser: Browser, path: string): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: { url: URL; kind: string }[] = [];
  page.on('request', (request) =>
    asked.push({ url: new URL(request.url()), kind: request.resourceType() }),
  );
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  // Playwright does not report the icon, which a browser with a window fetches.
  const icon = await page.locator('link[rel~="icon"]').first().getAttribute('href');
  if (icon && !asked.some(({ url }) => url.pathname === icon)) {
    asked.push({ url: new URL(icon, site.address), kind: 'icon' });
  }
  await context.close();
  const own = asked.filter(({ url }) => url.origin === site.address);
  const bytesOf = (...kinds: string[]) =>
    own
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { url }) => sum + brotliBytes(fileOf(url)), 0);
  return {
    'HTML + CSS': bytesOf('document', 'stylesheet'),
    script: bytesOf('script'),
    requests: asked.length,
    fonts: asked.filter(({ kind }) => kind === 'font').length,
    'other hosts': asked.length - own.length,
  };
}

function fileOf({ pathname }: URL): string {
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

function brotliBytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(join(folder, file)), { params }).length;
}
