import { mkdtempSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepingPrerenderer } from '../../../src/integrations/keeping-prerenderer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const route = {} as PathWithRoute['route'];
const image = {
  originalPath: '/_astro/memo.png',
  originalSrcPath: '/content/images/memo.png',
  hash: 'small',
  finalPath: '/_astro/memo_small.webp',
  transform: { src: 'memo', width: 480 },
};

/** What is rendered in a build of these pages, by path with their keys, and what readers get. */
async function build(pages: Record<string, string | undefined>, version = 'one', base = '/') {
  const rendered: string[] = [];
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: async () =>
      Object.entries(pages).map(([pathname, cacheKey]) =>
        cacheKey ? { pathname, route, cacheKey } : { pathname, route },
      ),
    render: async (request) => {
      const { pathname } = new URL(request.url);
      rendered.push(pathname);
      const metadata = {
        contentEntryKeys: [],
        staticImages: [image],
        referencedImages: ['/a.svg'],
      };
      return { response: new Response(`${pathname} ${version} 提币`), metadata };
    },
  };
  const keeping = keepingPrerenderer(own, { folder, base, version: () => version });
  const bodies: string[] = [];
  for (const { pathname } of await keeping.getStaticPaths()) {
    const request = new Request(`http://localhost${base}${pathname.slice(1)}`);
    const answer = await keeping.render(request, { routeData: route });
    bodies.push(await (answer instanceof Response ? answer : answer.response).text());
  }
  await keeping.teardown?.();
  return { rendered, bodies };
}

const pages = { '/en/a/': 'key of a', '/en/b/': 'key of b' };

test('a page whose key is known is not rendered again, and is the same', async () => {
  const first = await build(pages);
  expect(first.rendered).toEqual(['/en/a/', '/en/b/']);
  expect(await build(pages)).toEqual({ rendered: [], bodies: first.bodies });
});

test('a page with another key is rendered, and no other', async () => {
  await build(pages);
  const { rendered } = await build({ ...pages, '/en/b/': 'another' });
  expect(rendered).toEqual(['/en/b/']);
});

test('a key of one page is not that of another', async () => {
  await build({ '/en/a/': 'same' });
  expect((await build({ '/en/b/': 'same' })).rendered).toEqual(['/en/b/']);
});

test('a page without a key is rendered each time', async () => {
  await build({ '/en/': undefined });
  expect((await build({ '/en/': undefined })).rendered).toEqual(['/en/']);
});

test('all are rendered where code or styles changed', async () => {
  await build(pages);
  expect((await build(pages, 'two')).rendered).toHaveLength(2);
});

test('under a path pages are found too', async () => {
  await build(pages, 'one', '/help/');
  expect((await build(pages, 'one', '/help/')).rendered).toEqual([]);
});

test('a damaged page is rendered again', async () => {
  const first = await build(pages);
  for (const path of globSync('*/*.page', { cwd: folder })) {
    const bytes = readFileSync(join(folder, path));
    writeFileSync(join(folder, path), bytes.subarray(0, bytes.length - 3));
  }
  expect(await build(pages)).toEqual(first);
});

test('what no page has any more is not kept', async () => {
  await build(pages);
  await build({ '/en/a/': 'key of a' });
  expect(globSync('*/*.page', { cwd: folder })).toHaveLength(1);
});

test('the pictures of a page that is kept are asked for again', async () => {
  await build(pages);
  globalThis.astroAsset = {};
  await build(pages);
  const { staticImages, referencedImages } = globalThis.astroAsset;
  const { originalSrcPath, finalPath, transform } = image;
  expect(staticImages?.get(image.originalPath)).toEqual({
    originalSrcPath,
    transforms: new Map([[image.hash, { finalPath, transform }]]),
  });
  expect(referencedImages).toEqual(new Set(['/a.svg']));
});
