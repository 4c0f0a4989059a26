import { posix } from 'node:path';
import type { Content, EntryRule } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { nearest } from '../../reading/nearest.ts';
import type { ImageFact } from '../../reading/body-facts.ts';
import type { Article } from '../../reading/article.ts';

/** The kinds of images that every browser shows. */
export const imageKinds = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'];

const folder = 'images/';

/** Images stand in `content/images/`, are of a kind that browsers show, and say what they show (WCAG 1.1.1). */
export const imageRule: EntryRule = (entry, content) =>
  (entry.body?.images ?? []).flatMap((image) => [
    ...alternativeFindings(image),
    ...addressFindings(image, entry, content),
  ]);

function alternativeFindings({ url, alt, line }: ImageFact): LineFault[] {
  if (alt.trim()) return [];
  return [
    {
      line,
      message: 'the image has no alternative text',
      found: quoted(`![](${url})`),
      expected: '![what the picture shows](…)',
      fix: 'Write between the square brackets what the picture shows.',
    },
  ];
}

function addressFindings(
  { url, line }: ImageFact,
  entry: Article,
  { files }: Content,
): LineFault[] {
  const place = { line, found: quoted(url) };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(url.replace(/[\p{Cc}\p{Cf}\s]/gu, ''))) {
    const fix = 'Save it in content/images/ and write ../../images/name.png.';
    return [
      {
        ...place,
        message: 'the image is not in the content folder',
        expected: 'a relative path',
        fix,
      },
    ];
  }
  const path = posix.normalize(posix.join(posix.dirname(entry.file), decoded(url)));
  const expected = '../../images/name.png';
  if (url.startsWith('/') || !path.startsWith(folder)) {
    const fix = 'Put it in content/images/ and write ../../images/ and its name.';
    return [{ ...place, message: 'the image does not stand in content/images/', expected, fix }];
  }
  const kind = posix.extname(path).slice(1).toLowerCase();
  if (!imageKinds.includes(kind)) {
    const fix = 'Save the picture as one of these kinds.';
    return [
      {
        ...place,
        message: 'the image is of a kind that is not listed',
        expected: imageKinds.join(', '),
        fix,
      },
    ];
  }
  const images = files.files
    .filter((file) => file.path.startsWith(folder) && !file.link)
    .map((file) => file.path.slice(folder.length));
  const name = path.slice(folder.length);
  if (images.includes(name)) return [];
  const meant = nearest(name, images);
  const fix = meant
    ? `Did you mean "${posix.relative(posix.dirname(entry.file), folder + meant)}"?`
    : `Put the file at content/${path}.`;
  return [
    {
      ...place,
      message: 'the image does not exist',
      expected: 'a file, its capital letters included',
      fix,
    },
  ];
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
