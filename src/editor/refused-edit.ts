import { formatFault, type Fault } from '../reading/fault.ts';

/** An edit that is not made: what to do about it, with every place that speaks against it; nothing was written. */
export class RefusedEdit extends Error {
  readonly faults: readonly Fault[];

  constructor(why: string | readonly Fault[]) {
    super(typeof why === 'string' ? why : why.map(formatFault).join('\n'));
    this.faults = typeof why === 'string' ? [] : why;
  }
}
