import { posix } from 'node:path';
import { decoded } from '../../lib/decoded.ts';
import { kebabCase } from '../../checks/rules/file-names.ts';

/**
 * Keys by which an address can be found again: Zendesk's number, the id behind two hyphens, the path of the file
 * as seen from the one that links, and the path of the page.
 * @example keysOf('/hc/en-us/articles/360001-Fees#limits') // ['articles/360001', '/hc/en-us/articles/360001-fees']
 */
export function keysOf(address: string, from: string, hosts: ReadonlySet<string>): string[] {
  const isWhole = /^(?:https?:)?\/\//i.test(address);
  const { host, pathname } = URL.canParse(address, 'https://none.invalid')
    ? new URL(address, 'https://none.invalid')
    : { host: '', pathname: '' };
  const path = plain(isWhole ? pathname : address.replace(/[?#].*$/s, ''));
  const isOwn = !isWhole || hosts.has(host);
  const number = /\/(articles|sections|categories)\/(\d+)/.exec(path);
  const id = /--([A-Za-z0-9_]{6,})$/.exec(path)?.[1];
  return [
    ...(number && (isOwn || (number[2]?.length ?? 0) > 6) ? [`${number[1]}/${number[2]}`] : []),
    ...(id ? [`id/${id}`] : []),
    ...(isOwn && path.startsWith('/') ? pagePaths(path.toLowerCase()) : []),
    // As seen from the file, and from its page, which is a folder for some generators.
    ...(!isWhole && !path.startsWith('/')
      ? [posix.dirname(from), plain(from)].map((folder) => keyOfFile(posix.join(folder, path)))
      : []),
  ];
}

/** The path of a page, and what it is without its language. */
function pagePaths(path: string): string[] {
  const rest = /^\/[a-z]{2,3}(?:-[a-z0-9]{2,4})?(\/.+)$/.exec(path)?.[1];
  return rest === undefined ? [path] : [path, rest];
}

/**
 * What an address ends in, by which a link may still be understood where nothing stands at the address itself.
 * @example nameKey('/it/cloud_computing/') // 'cloud-computing'
 */
export function nameKey(address: string): string {
  return kebabCase(posix.basename(plain(address.replace(/[?#].*$/s, ''))));
}

/** The key of a file of the export. */
export function keyOfFile(path: string): string {
  return `file/${plain(path)}`;
}

/** Without its ending, the slash behind it and `index`. */
export function plain(path: string): string {
  return decoded(path)
    .replace(/\.(?:mdx?|markdown|html?)$/i, '')
    .replace(/(?:^|\/)_?index$/i, '')
    .replace(/(.)\/$/, '$1');
}
