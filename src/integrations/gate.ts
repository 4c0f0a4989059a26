import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets requests wait while what they ask for is being made. */
export interface Gate {
  open: () => void;
  close: () => void;
  /** Connect's signature. */
  wait: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** Makes a gate, open at first or not. */
export function gate(isOpen: boolean): Gate {
  let waiting: (() => void)[] = [];
  return {
    open: () => {
      isOpen = true;
      const rest = waiting;
      waiting = [];
      for (const next of rest) next();
    },
    close: () => {
      isOpen = false;
    },
    wait: (_request, _response, next) => {
      if (isOpen) next();
      else waiting.push(next);
    },
  };
}
