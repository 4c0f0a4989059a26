import { join } from 'node:path';
import { readIcon } from '../../lib/icon-drawing.ts';
import { iconFileOf, isTopicIcon, topicIcons } from '../../schemas/topics.ts';
import type { Content, EntryRule } from '../content.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { Article } from '../../reading/article.ts';
import { readSource } from '../../reading/source-text.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** The icon of a topic is one that ships, or an SVG that is there. */
export const topicIconRule: EntryRule = (entry, { files }) => {
  const icon = iconOf(entry);
  if (icon === null || isTopicIcon(icon)) return [];
  const place = { line: lineOf(entry.lines, ['icon']), found: quoted(icon) };
  const file = iconFileOf(icon);
  if (!file) {
    return [
      {
        ...place,
        message: 'the icon does not exist',
        expected: `one of ${topicIcons.join(', ')}, or the path of a drawing, ../../images/name.svg`,
        fix: didYouMean(icon, topicIcons, 'Use one of them, or put an SVG into content/images/.'),
      },
    ];
  }
  if (files.files.some(({ path, link }) => path === file && !link)) return [];
  const drawings = files.files.filter(({ path }) => /^images\/.+\.svg$/.test(path));
  const known = drawings.map(({ path }) => `../../${path}`);
  return [
    {
      ...place,
      message: 'the drawing of the icon does not exist',
      expected: 'a file, its capital letters included',
      fix: didYouMean(icon, known, `Put the file at content/${file}.`),
    },
  ];
};

/** A drawing that is an icon holds shapes alone, as it stands in the page itself; what is known of it is not said twice. */
export function iconFileFaults(content: Content, known: Fault[]): Fault[] {
  const files = new Set(content.entries.map((entry) => iconFileOf(iconOf(entry) ?? '')));
  return content.files.files
    .filter(({ path, link }) => files.has(path) && !link)
    .flatMap(({ path }) => drawingFaults(content.folder, path))
    .filter(({ file, line }) => !known.some((one) => one.file === file && one.line === line));
}

function drawingFaults(folder: string, path: string): Fault[] {
  const source = readSource(join(folder, path));
  const drawing = 'fault' in source ? null : readIcon(source.text);
  if (!drawing || !('faults' in drawing)) return [];
  return drawing.faults.map(({ line, what }) => ({
    file: path,
    line,
    message: `the icon holds ${what}`,
    expected: 'a viewBox and shapes: path, circle, ellipse, rect, line, polyline, polygon',
    fix: 'Save the drawing as a plain SVG of outlines, with attributes in place of styles.',
  }));
}

function iconOf({ collection, written: { icon } }: Article): string | null {
  return collection === 'topics' && typeof icon === 'string' ? icon : null;
}
