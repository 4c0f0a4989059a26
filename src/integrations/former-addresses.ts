import type { Routes } from '../routes/route.ts';

/** A former address, and where its readers are led. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The former addresses of a site under a base path, each with a slash at its end and without one. Every one of
 * them leads to where its entry stands now, never to another former address.
 */
export function redirectsOf(routes: Routes, base: string): Redirect[] {
  // A colon at the head of a name would be a wildcard.
  const published = (href: string) => encodeURI(base + href.slice(1)).replaceAll(':', '%3A');
  return [...routes.values()].flatMap(({ href, leadsTo }) => {
    if (!leadsTo) return [];
    const [from, to] = [published(href), published(leadsTo.href)];
    return from.endsWith('/')
      ? [
          { from, to },
          { from: from.slice(0, -1), to },
        ]
      : [{ from, to }];
  });
}

/** How hosts write a permanent redirect, by the names that people know them by. */
export const redirectLines = {
  netlify: ({ from, to }) => `${from} ${to} 301`,
  nginx: ({ from, to }) => `location = "${decodeURIComponent(from)}" { return 301 ${to}; }`,
  caddy: ({ from, to }) => `redir "${decodeURIComponent(from)}" ${to} 301`,
  apache: ({ from, to }) => `RedirectMatch 301 "^${asPattern(from)}$" "${to}"`,
} as const satisfies Record<string, (redirect: Redirect) => string>;

/** The name of a host whose lines are known. */
export type RedirectHost = keyof typeof redirectLines;

function asPattern(path: string): string {
  return decodeURIComponent(path).replace(/[.+^$()[\]]/g, '\\$&');
}
