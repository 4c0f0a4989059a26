import type { OwnRule } from '../content.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** What two lines of a result list on a phone hold, in columns: a wide letter takes two (UAX 11). */
const widest = 84;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/gu;

/** A title is not cut in a list of results. */
export const titleWarnings: OwnRule = ({ written, lines }) => {
  const title = typeof written['title'] === 'string' ? written['title'].trim() : '';
  const width = [...title].length + (title.match(wide) ?? []).length;
  if (width <= widest) return [];
  return [
    {
      line: lineOf(lines, ['title']),
      message: 'the title is too long for a list of results',
      found: `${[...title].length} characters`,
      expected: `at most about ${widest}, or ${widest / 2} Chinese, Japanese or Korean ones`,
      fix: 'Keep what a reader would search for, and move the rest into the description.',
    },
  ];
};
