import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurn } from '../../../src/preview/in-turn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that lasts until it is told to end. */
function longWork() {
  const ends: (() => void)[] = [];
  const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return { work, end: () => ends.shift()?.() };
}

test('many saves at once are one piece of work', async () => {
  const { work } = longWork();
  const ask = inTurn(work, 100);
  for (let save = 0; save < 5; save += 1) {
    ask();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(1);
});

test('what is saved during the work is followed after it, once', async () => {
  const { work, end } = longWork();
  const ask = inTurn(work, 100);
  ask();
  await vi.advanceTimersByTimeAsync(100);
  ask();
  await vi.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
  end();
  await vi.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(2);
});
