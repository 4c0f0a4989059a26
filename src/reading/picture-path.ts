import { posix } from 'node:path';

/**
 * The path in the content folder of a picture that an entry names; null for one that stands elsewhere,
 * which the checks refuse.
 * @example picturePath('../../images/memo.png', 'faq/en') // 'images/memo.png'
 */
export function picturePath(url: string, folder: string): string | null {
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return null;
  return posix.join(folder, decoded(url));
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
