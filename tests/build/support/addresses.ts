import type { HtmlElement } from 'html-validate';
import { attribute, type BuiltSite, type Page } from './site.ts';

/** Every attribute that holds an address, whatever its element. */
const holders = ['href', 'src', 'action', 'poster', 'formaction', 'data-endpoint', 'data-index'];

/** The addresses of a page, as written; `srcset` holds several. */
export function addressesOf(page: Page): { address: string; element: HtmlElement }[] {
  const plain = holders.flatMap((name) =>
    page.root.querySelectorAll(`[${name}]`).map((element) => ({
      address: attribute(element, name) ?? '',
      element,
    })),
  );
  const sets = page.root
    .querySelectorAll('[srcset]')
    .flatMap((element) =>
      (attribute(element, 'srcset') ?? '')
        .split(',')
        .map((candidate) => ({ address: candidate.trim().split(/\s/)[0] ?? '', element })),
    );
  return [...plain, ...sets];
}

/**
 * Addresses of the site's own, written with or without its host, that lead to no file or no `id`, and those without
 * it that lead out of the path of the site's url; `page: address`.
 */
export function deadAddresses(site: BuiltSite, siteUrl: string): string[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: Page) => {
    const known =
      ids.get(page.path) ??
      new Set(page.root.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? ''));
    ids.set(page.path, known);
    return known;
  };
  return site.pages.flatMap((page) =>
    addressesOf(page).flatMap(({ address, element }) => {
      const url = new URL(address, siteUrl + page.path);
      if (url.origin !== new URL(siteUrl).origin) return [];
      // A file of the page's own host that is served, such as the endpoint behind the same origin.
      if (element.tagName === 'form' && element.getAttributeValue('method') === 'post') return [];
      const path = decodeURIComponent(url.pathname);
      const dead = [`${page.path}: ${address}`];
      if (!path.startsWith(site.base)) return URL.canParse(address) ? [] : dead;
      if (address === '' || !site.has(path)) return dead;
      const fragment = decodeURIComponent(url.hash.slice(1));
      const target = site.pageAt(path);
      if (!fragment || (target && idsOf(target).has(fragment))) return [];
      return dead;
    }),
  );
}
