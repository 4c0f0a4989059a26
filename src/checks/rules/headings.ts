import type { OwnRule } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';

/** Headings begin at the second level, skip none and say something (WCAG 2.4.6, 1.3.1). */
export const headingRule: OwnRule = ({ body }) => {
  let above = 1;
  return (body?.headings ?? []).flatMap(({ depth, text, line }) => {
    const findings: LineFault[] = [];
    const found = quoted(`${'#'.repeat(depth)} ${text}`);
    if (depth === 1) {
      const fix = 'Write ##: the title is the heading of the page.';
      findings.push({
        line,
        message: 'a body has no heading of the first level',
        found,
        expected: '## or deeper',
        fix,
      });
    } else if (depth > above + 1) {
      const expected = '#'.repeat(above + 1);
      const fix = `Write ${expected} ${text}.`;
      findings.push({ line, message: 'the heading skips a level', found, expected, fix });
    }
    if (!text.trim()) {
      findings.push({
        line,
        message: 'the heading is empty',
        found,
        expected: 'text',
        fix: 'Write the heading, or remove the line.',
      });
    }
    above = depth;
    return findings;
  });
};
