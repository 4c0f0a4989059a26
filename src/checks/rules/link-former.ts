import { resolveLink, targetHref } from '../../reading/markdown/link-target.ts';
import { quoted } from '../../reading/fault.ts';
import type { EntryRule } from '../content.ts';

/** Links lead to where an entry stands, not to where it stood: what follows # is lost on the way. */
export const formerLinkWarnings: EntryRule = (entry, { routes, site }) =>
  (entry.body?.links ?? []).flatMap(({ url, line }) => {
    const target = resolveLink(url, entry, site?.url);
    if (target.kind !== 'page') return [];
    const now = routes.get(target.path)?.leadsTo;
    if (!now) return [];
    const meant = targetHref({ ...target, path: now.href });
    return [
      {
        line,
        message: 'the link leads to where the entry stood before',
        found: quoted(url),
        expected: meant,
        fix: `Write ${meant}.`,
      },
    ];
  });
