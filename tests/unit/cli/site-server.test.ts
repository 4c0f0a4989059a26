import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../../src/cli/site-server.ts';

/** A built site as far as a host knows it, on a server; answers status and text of a path on its origin. */
async function served(siteUrl: string) {
  const root = mkdtempSync(join(tmpdir(), 'wenda-served-'));
  const files = {
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`,
    'index.html': 'chooser',
    '404.html': 'not found',
    'ja/404.html': 'not found in ja',
    'es-419/404.html': 'not found in es-419',
    'en/index.html': 'home',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { address, close } = await serveSite(root, 0);
  onTestFinished(async () => {
    await close();
    rmSync(root, { recursive: true });
  });
  const ask = async (path: string) => {
    const response = await fetch(new URL(address).origin + path);
    return `${response.status} ${await response.text()}`;
  };
  return { path: new URL(address).pathname, ask };
}

test('a site stands at the root where its url has no path', async () => {
  const { path, ask } = await served('https://help.example.com/');
  expect(path).toBe('/');
  expect(await ask('/')).toBe('200 chooser');
  expect(await ask('/en/')).toBe('200 home');
  expect(await ask('/ja/nothing/')).toBe('404 not found in ja');
  expect(await ask('/es-419/nothing/')).toBe('404 not found in es-419');
  expect(await ask('/nothing')).toBe('404 not found');
});

test('a site stands under the path of its url, and nothing of it elsewhere', async () => {
  const { path, ask } = await served('https://company.example/help/');
  expect(path).toBe('/help');
  expect(await ask('/help/')).toBe('200 chooser');
  expect(await ask('/help/en/')).toBe('200 home');
  expect(await ask('/help/ja/nothing/')).toBe('404 not found in ja');
  for (const outside of ['/', '/en/', '/robots.txt', '/helper/', '/helpen/']) {
    expect(await ask(outside), outside).toBe('404 404');
  }
});
