import { hash } from 'node:crypto';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer, PrerenderRenderMetadata, PrerenderResult } from 'astro';
import { keptIn } from '../reading/kept.ts';

interface KeptPage {
  body: Uint8Array;
  /** The pictures that it asked for, as JSON: a drawing is a component, which says in JSON what it is. */
  images: string;
}

type AskedImages = Pick<PrerenderRenderMetadata, 'staticImages' | 'referencedImages'>;

interface Keeping {
  /** Where pages are kept. Absolute. */
  folder: string;
  /** The path under which the site stands. */
  base: string;
  /** Changes with what all pages draw on; asked once before the first is rendered. */
  version: () => string;
}

/**
 * Renders the pages that have no key, and those of which none is kept under theirs. A page is kept under a
 * digest of everything that it shows, so that neither a build that was killed nor a second one beside it can
 * leave there what is not so.
 */
export function keepingPrerenderer(
  own: AstroPrerenderer,
  { folder, base, version }: Keeping,
): AstroPrerenderer {
  const kept = keptIn<KeptPage>(folder, 'page');
  const digests = new Map<string, string>();
  return {
    ...own,
    name: 'kept-pages',
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const built = version();
      for (const { pathname, cacheKey } of paths) {
        const place = placeOf(base + pathname);
        if (cacheKey) digests.set(place, hash('sha256', `${built} ${cacheKey} ${place}`));
      }
      return paths;
    },
    render: async (request, options) => {
      const digest = digests.get(placeOf(decodeURI(new URL(request.url).pathname)));
      if (!digest) return own.render(request, options);
      const page = kept.get(digest);
      if (page) {
        restoreImages(JSON.parse(page.images) as AskedImages);
        return new Response(page.body as Uint8Array<ArrayBuffer>);
      }
      const rendered = await own.render(request, { ...options, collectMetadata: true });
      const { response, metadata } = resultOf(rendered);
      const body = new Uint8Array(await response.arrayBuffer());
      // Of what was not collected nothing could be made again.
      if (response.ok && metadata) kept.put(digest, { body, images: imagesOf(metadata) });
      return new Response(body, response);
    },
    teardown: async () => {
      await own.teardown?.();
      await loadImageService();
      prune(folder, new Set(digests.values()));
    },
  };
}

/** With one slash at its beginning and none at its end. */
function placeOf(path: string): string {
  return `/${path.split('/').filter(Boolean).join('/')}`;
}

function resultOf(rendered: Response | PrerenderResult): PrerenderResult {
  return rendered instanceof Response ? { response: rendered } : rendered;
}

function imagesOf({ staticImages, referencedImages }: PrerenderRenderMetadata): string {
  return JSON.stringify({ staticImages, referencedImages });
}

/** As Astro does for what its own cache keeps: pictures are made after the pages, of what these asked for. */
function restoreImages({ staticImages, referencedImages = [] }: AskedImages): void {
  globalThis.astroAsset ??= {};
  const asked = (globalThis.astroAsset.staticImages ??= new Map());
  for (const { originalPath, originalSrcPath, hash: of, finalPath, transform } of staticImages) {
    const { transforms } = asked.get(originalPath) ?? { transforms: new Map() };
    if (!transforms.has(of)) transforms.set(of, { finalPath, transform });
    asked.set(originalPath, { originalSrcPath, transforms });
  }
  const referenced = (globalThis.astroAsset.referencedImages ??= new Set());
  for (const path of referencedImages) referenced.add(path);
}

/**
 * A page with pictures loads it; where all of these are kept nobody would. Not before the last page is
 * rendered: outside of Vite it cannot make the addresses that a page wants.
 */
async function loadImageService(): Promise<void> {
  if (!globalThis.astroAsset?.staticImages?.size) return;
  globalThis.astroAsset.imageService ??= (await import('astro/assets/services/sharp')).default;
}

/** Takes away the pages of which this build had none. */
function prune(folder: string, digests: ReadonlySet<string>): void {
  for (const path of globSync('*/*.page', { cwd: folder })) {
    const digest = path.replace(/[/\\]|\.page$/g, '');
    if (!digests.has(digest)) rmSync(join(folder, path), { force: true });
  }
}
