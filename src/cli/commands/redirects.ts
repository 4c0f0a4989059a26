import { basePathOf } from '../../lib/path.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { RedirectHost } from '../../integrations/former-addresses.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';

export const command = defineCommand({
  summary: 'Prints the redirects of former addresses, as a host wants them',
  options: {
    for: {
      type: 'string',
      value: 'host',
      default: 'nginx',
      summary: 'netlify (and Cloudflare Pages), nginx, caddy or apache',
    },
    json: { type: 'boolean', summary: 'an array of { from, to }, for hosts of any other kind' },
  },
  notes: `Former addresses are what entries name under "formerly". A build has a page at each of them, and _redirects for
Netlify and Cloudflare Pages; elsewhere a redirect by the host saves readers that page. nginx: > redirects.conf, and
include it in the server block.`,
  async run({ for: typed, json }) {
    const { redirectLines, redirectsOf } = await import('../../integrations/former-addresses.ts');
    const hosts = Object.keys(redirectLines) as RedirectHost[];
    const host = hosts.find((one) => one === typed);
    if (!host) {
      const fix = didYouMean(typed, hosts, `Use ${hosts.join(', ')}, or --json.`);
      throw new UsageError(`There is no host "${typed}". ${fix}`);
    }
    const { checkedContent } = await import('../../integrations/checked-content.ts');
    const { routes, site, faults } = await checkedContent();
    if (!site || faults.length > 0) {
      throw new CommandError(
        'The content has faults, which npm run wenda -- check names. Fix them first.',
      );
    }
    const redirects = redirectsOf(routes, basePathOf(site.url));
    const lines = json ? [JSON.stringify(redirects, null, 2)] : redirects.map(redirectLines[host]);
    if (lines.length > 0) console.log(lines.join('\n'));
  },
});
