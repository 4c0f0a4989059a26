/**
 * Makes a function that asks for work: it is done once nobody has asked for `quiet` milliseconds, one
 * run after another, and once more where it was asked for meanwhile.
 */
export function inTurn(work: () => Promise<void>, quiet: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isAskedAgain = false;
  const run = async () => {
    if (isWorking) {
      isAskedAgain = true;
      return;
    }
    isWorking = true;
    await work();
    isWorking = false;
    if (isAskedAgain) ask();
    isAskedAgain = false;
  };
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quiet);
  };
  return ask;
}
