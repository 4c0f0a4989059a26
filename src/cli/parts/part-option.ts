import type { BuildPart } from '../../integrations/build-part.ts';
import { UsageError, type Option } from '../command.ts';

/** The option by which a build is told to make a part of a site. */
export const partOption = {
  type: 'string',
  value: 'k/n',
  summary: 'a share of the pages and search indexes, such as 2/4',
} as const satisfies Option;

/**
 * A part that was typed.
 * @throws UsageError
 */
export function partOf(typed: string): BuildPart {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(typed) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new UsageError(
    `There is no part "${typed}". The second of four is --part 2/4, the last one --part 4/4.`,
  );
}
