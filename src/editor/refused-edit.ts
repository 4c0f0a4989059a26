import { formatFault, type Fault } from '../reading/fault.ts';

/** An edit that is not made, with every place that speaks against it; nothing was written. */
export class RefusedEdit extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.faults = faults;
  }
}
