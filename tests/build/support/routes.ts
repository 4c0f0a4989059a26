import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../../src/checks/check-content.ts';
import { isPublicFile } from '../../../src/reading/public-files.ts';
import type { Fault } from '../../../src/reading/fault.ts';
import { temporaryFolder } from './run-build.ts';
import { attribute, type BuiltSite, type Page } from './site.ts';
import { childrenOf, childText, parseXml, type XmlElement } from './xml.ts';

/** The addresses of a built site that somebody may link to: what the browser loads for itself is not among them. */
export function builtAddresses(site: BuiltSite): string[] {
  const isOwn = (path: string) => /^\/(?:_astro|pagefind)\/|^\/_(?:headers|redirects)$/.test(path);
  const files = site.files.filter((path) => !path.endsWith('.html'));
  const others = files.filter((path) => !isOwn(path) && !isPublicFile(path, []));
  return [...site.pages.map(({ path }) => path), ...others].sort();
}

/** What search engines are told of a page: its canonical, or null where they shall not list it. */
export function canonicalOf({ root }: Page): string | null {
  const robots = root.querySelector('meta[name="robots"]');
  if (robots && attribute(robots, 'content')?.includes('noindex')) return null;
  const link = root.querySelector('link[rel="canonical"]');
  return link && attribute(link, 'href');
}

/** The parts that the index of the sitemap names. */
export function sitemapPartsOf(site: BuiltSite): XmlElement[] {
  const places = childrenOf(parseXml(site.read('sitemap.xml')), 'sitemap');
  const paths = places.map((place) => new URL(childText(place, 'loc')).pathname);
  return paths.map((path) => parseXml(site.read(path)));
}

/** The addresses in the sitemap, with the site's own in front. */
export function sitemapAddresses(site: BuiltSite): string[] {
  const urls = sitemapPartsOf(site).flatMap((part) => childrenOf(part, 'url'));
  return urls.map((url) => childText(url, 'loc')).sort();
}

/** Every place of a built site that an editor may link to: each page, and each heading on it. */
export function builtPlaces(site: BuiltSite): string[] {
  return site.pages.flatMap(({ path, root }) => {
    const ids = root.querySelectorAll('.prose [id]').map((element) => attribute(element, 'id')!);
    return [path, ...ids.map((id) => `${path}#${encodeURIComponent(id)}`)];
  });
}

/** The faults of a content folder to which an entry with these links is added. */
export async function faultsOfLinks(folder: string, links: string[]): Promise<Fault[]> {
  const copy = temporaryFolder('links');
  try {
    cpSync(folder, copy, { recursive: true });
    mkdirSync(join(copy, 'glossary/en'), { recursive: true });
    const head = '---\ntitle: Links\nupdated: 2026-11-01\ndescription: All of them.\n---\n\n';
    const body = links.map((link) => `- [a](${link})\n`).join('');
    writeFileSync(join(copy, 'glossary/en/every-link.mdx'), head + body);
    return (await checkContent(copy)).faults;
  } finally {
    rmSync(copy, { recursive: true });
  }
}
