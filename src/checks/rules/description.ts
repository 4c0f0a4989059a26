import type { OwnRule } from '../content.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** Search engines cut descriptions; readers skip long ones. */
const longest = 200;

/** A description is short. */
export const descriptionWarnings: OwnRule = ({ written, lines }) => {
  const { description } = written;
  const length = typeof description === 'string' ? [...description.trim()].length : 0;
  if (length <= longest) return [];
  return [
    {
      line: lineOf(lines, ['description']),
      message: 'the description is long',
      found: `${length} characters`,
      expected: `at most ${longest}`,
      fix: 'Keep the answer in brief and move the rest into the text.',
    },
  ];
};
