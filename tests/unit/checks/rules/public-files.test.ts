import { describe, expect, test } from 'vitest';
import { faultsIn, temporaryContent, term } from '../temporary-content.ts';

const folderWith = (paths: string[], body = 'Text.') =>
  temporaryContent({
    'glossary/en/fee.mdx': term(body),
    ...Object.fromEntries(paths.map((path) => [`public/${path}`, 'x'])),
  });

describe('public/ of the content folder', () => {
  test('may hold anything that the build does not make itself', async () => {
    const paths = [
      'CNAME',
      '_redirects',
      '.well-known/security.txt',
      'theme.js',
      'zh/leaflet.pdf',
      'en/faq/old/index.html',
      'brand/press.mdx',
    ];
    expect(await faultsIn(folderWith(paths))).toEqual([]);
  });

  test('may be linked to', async () => {
    const folder = folderWith(['leaflet.pdf'], '[a](/leaflet.pdf) [b](/favicon.ico)\n');
    expect(await faultsIn(folder)).toEqual([]);
    const [fault] = await faultsIn(folderWith(['leaflet.pdf'], '[a](/leaflet.PDF)\n'));
    expect(fault).toMatch(/leads to a page that does not exist/);
  });

  test.each([
    'index.html',
    'robots.txt',
    'sitemap.xml',
    '404.html',
    '_headers',
    '_astro/own.css',
    'pagefind/pagefind.js',
    'editor/index.html',
    'Status/index.html',
    'en/index.html',
    'en/404.html',
    'en/search/index.html',
    'en/glossary/fee/index.html',
    'manifest.webmanifest',
    // Windows and macOS know no difference.
    'Robots.TXT',
    // A file where pages need a folder.
    'en/glossary',
  ])('%s is a fault: the build makes it', async (path) => {
    expect(await faultsIn(folderWith([path]))).toEqual([
      expect.stringContaining(
        `public/${path}:1: the build makes a file of this name itself (found "${path}", expected another name). `,
      ),
    ]);
  });

  test('an icon is pointed to its place in site.yaml', async () => {
    const [fault] = await faultsIn(folderWith(['favicon.ico']));
    expect(fault).toMatch(/Remove it, and name your drawing under brand\.icon in site\.yaml\.$/);
  });
});
