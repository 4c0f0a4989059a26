import { parseInstant } from '../lib/date.ts';

const variable = 'WENDA_MOMENT';

/**
 * The moment that was asked for; undefined where nobody asked. Processes and threads that a run starts have it too.
 * @throws where the variable holds something else
 */
export function askedMoment(): Date | undefined {
  const written = process.env[variable];
  if (!written) return undefined;
  const moment = parseInstant(written);
  if (moment) return moment;
  throw new Error(
    `${variable} is not a moment with its offset: ${written}. Write 2026-11-21T09:00:00+08:00.`,
  );
}

/** The moment as of which this run decides what is published and what is due. */
export function momentOfRun(): Date {
  return askedMoment() ?? new Date();
}

/** Sets the moment of this run, and of all that it starts. */
export function setMoment(moment: Date): void {
  process.env[variable] = moment.toISOString();
}
