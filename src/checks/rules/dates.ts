import type { EntryRule } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { dayOf, parseCalendarDate } from '../../lib/date.ts';

/** The earth is at most 14 hours ahead of UTC. */
const ahead = 14 * 3_600_000;

/** An entry is read again by the day it names, and was not checked in the future. */
export const dateWarnings: EntryRule = (entry, { today }) => {
  const { reviewBy, updated } = entry.written;
  const findings: LineFault[] = [];
  const due = typeof reviewBy === 'string' ? parseCalendarDate(reviewBy) : null;
  if (due && dayOf(due) < dayOf(today)) {
    findings.push({
      line: lineOf(entry.lines, ['reviewBy']),
      message: 'the entry should have been read again by now',
      found: quoted(dayOf(due)),
      fix: 'Read it, correct it, and set "updated" and "reviewBy" anew.',
    });
  }
  const checked = typeof updated === 'string' ? parseCalendarDate(updated) : null;
  if (checked && checked.valueOf() > today.valueOf() + ahead) {
    findings.push({
      line: lineOf(entry.lines, ['updated']),
      message: '"updated" lies in the future',
      found: quoted(dayOf(checked)),
      expected: `at most ${dayOf(today)}`,
      fix: 'Write the day on which somebody last checked the text.',
    });
  }
  return findings;
};
