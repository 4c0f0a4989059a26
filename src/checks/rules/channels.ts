import { linkSchemes } from '../../reading/markdown/vocabulary.ts';
import { isLocalEndpoint } from '../../schemas/read-site.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { lineOf, type LineByPath } from '../../reading/yaml-document.ts';

type Row = Record<string, unknown>;

/** What a site's document says of the ways to the company leads there, and to nobody else. */
export function channelFindings(value: unknown, lines: LineByPath): LineFault[] {
  const findings = (list: string, of: (row: Row, path: [string, number]) => LineFault[]) =>
    rowsOf(value, list).flatMap((row, index) => of(row, [list, index]));
  const at = (path: PropertyKey[]) => lineOf(lines, path);
  const support = rowsOf(value, 'support');
  return [
    ...findings('officialChannels', (row, path) => schemeFault(row, path, at)),
    ...findings('officialChannels', (row, path) => otherAddressFault(row, path, at)),
    ...findings('support', (row, path) => schemeFault(row, path, at)),
    ...findings('support', (row, path) => noAddressFault(row, path, at)),
    ...findings('support', (row, path) => secondFault(row, path, support, at)),
    ...endpointFault(value, at),
  ];
}

type LineAt = (path: PropertyKey[]) => number;

function rowsOf(value: unknown, list: string): Row[] {
  const rows = Object(value)[list] as unknown;
  return Array.isArray(rows) ? rows.map((row: unknown) => Object(row) as Row) : [];
}

/** `z.url()` lets any scheme pass. */
function schemeFault({ href }: Row, [list, index]: [string, number], at: LineAt): LineFault[] {
  const schemes: readonly string[] = linkSchemes;
  if (typeof href !== 'string' || !URL.canParse(href)) return [];
  if (schemes.includes(new URL(href).protocol)) return [];
  return [
    {
      line: at([list, index, 'href']),
      message: `"${list}[${index}].href" has a scheme that is not listed`,
      found: quoted(href),
      expected: schemes.join(', '),
      fix: 'Use an https: address.',
    },
  ];
}

/** Readers compare the address letter by letter; the link beside it must not lead to another host. */
function otherAddressFault(row: Row, [list, index]: [string, number], at: LineAt): LineFault[] {
  const { address, href } = row;
  if (typeof address !== 'string' || typeof href !== 'string' || !URL.canParse(href)) return [];
  const { protocol, host, pathname } = new URL(href);
  const shown = hostOf(address);
  const leadsTo = hostOf(protocol === 'mailto:' ? pathname : host);
  if (!shown || !leadsTo || shown === leadsTo) return [];
  return [
    {
      line: at([list, index, 'href']),
      message: `the link of "${list}[${index}]" leads to another host than its address names`,
      found: quoted(leadsTo),
      expected: quoted(shown),
      fix: 'Write the same host in both.',
    },
  ];
}

/** The host in an address as people write it; none in a handle such as @kumo. */
function hostOf(address: string): string | null {
  const whole = address.includes('@') ? address.slice(address.lastIndexOf('@') + 1) : address;
  const [host = ''] = whole
    .trim()
    .replace(/^https?:\/\//i, '')
    .split(/[/?#]/);
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?$/u.test(host)) return null;
  // As URL has it, in Punycode; www. is left out as people leave it out.
  return URL.canParse(`https://${host}`)
    ? new URL(`https://${host}`).host.replace(/^www\./, '')
    : null;
}

/** The form needs no address, whatever else is listed does. */
function noAddressFault(row: Row, [list, index]: [string, number], at: LineAt): LineFault[] {
  const { id, href } = row;
  if (id === 'ticket' || typeof id !== 'string' || href !== undefined) return [];
  return [
    {
      line: at([list, index]),
      message: `the support channel "${id}" leads nowhere`,
      expected: 'href with an https:, mailto: or tel: address',
      fix: 'Add href.',
    },
  ];
}

function secondFault(row: Row, path: [string, number], all: Row[], at: LineAt): LineFault[] {
  const [list, index] = path;
  if (all.findIndex(({ id }) => id === row['id']) === index || row['id'] === undefined) return [];
  return [
    {
      line: at([list, index, 'id']),
      message: `the support channel ${quoted(String(row['id']))} is listed a second time`,
      fix: 'Join the two, or remove one.',
    },
  ];
}

/** What people write about their money goes over the line encrypted. */
function endpointFault(value: unknown, at: LineAt): LineFault[] {
  const endpoint = (Object(Object(value)['ticket']) as Row)['endpoint'];
  if (typeof endpoint !== 'string' || !/^http:/i.test(endpoint) || !URL.canParse(endpoint))
    return [];
  if (isLocalEndpoint(endpoint)) return [];
  return [
    {
      line: at(['ticket', 'endpoint']),
      message: 'tickets would be sent without encryption',
      found: quoted(endpoint),
      expected: 'an https: address',
      fix: 'Put the endpoint behind https.',
    },
  ];
}
