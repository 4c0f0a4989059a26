/** Says how far something has come that takes long. */
export interface BuildProgress {
  /** A new step has begun. */
  step: (text: string) => void;
  /** How far it is; the text is made only where it is shown. */
  tell: (text: () => string) => void;
  /** What is said next is no progress. */
  end: () => void;
}

/** Where progress is shown: `process.stdout`, or something like it. */
export interface ProgressOutput {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** In milliseconds: a person looks at one line that changes, a log takes a line now and then. */
const pauses = { terminal: 100, log: 10_000 };

const cleared = '\r\u{1b}[K';

/** One line that is written anew on a terminal; elsewhere lines of their own, few of them. */
export function progressOn(output: ProgressOutput, now = () => performance.now()): BuildProgress {
  const isTTY = output.isTTY === true;
  const pause = isTTY ? pauses.terminal : pauses.log;
  let last = now();
  const show = (text: string) => {
    last = now();
    output.write(isTTY ? `${cleared}${text}` : `${text}\n`);
  };
  const isDue = () => now() - last >= pause;
  return {
    step: (text) => {
      if (isTTY || isDue()) show(text);
    },
    tell: (text) => {
      if (isDue()) show(text());
    },
    end: () => {
      if (isTTY) output.write(cleared);
    },
  };
}

const nothing = () => undefined;

/** Where something else than a person reads. */
export const noProgress: BuildProgress = { step: nothing, tell: nothing, end: nothing };
