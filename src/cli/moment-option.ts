import { setMoment } from '../files/moment.ts';
import { parseInstant } from '../lib/date.ts';
import { UsageError, type Option } from './command.ts';

/** The option by which a command is told as of when. */
export const momentOption = {
  type: 'string',
  value: 'moment',
  summary: 'as of when, instead of now: 2026-12-01T09:00:00+08:00',
} as const satisfies Option;

/**
 * Lets the run, and what it starts, decide as of a moment that was typed; as of now where none was.
 * @throws UsageError
 */
export function setTypedMoment(typed: string | undefined): void {
  if (typed === undefined) return;
  const moment = parseInstant(typed);
  if (moment) return setMoment(moment);
  const fix = 'Write day, time and offset, such as 2026-12-01T09:00:00+08:00 or 2026-12-01T01:00Z.';
  throw new UsageError(`--at "${typed}" is not a moment. ${fix}`);
}
