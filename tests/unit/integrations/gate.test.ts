import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { gate } from '../../../src/integrations/gate.ts';

const ask = (of: ReturnType<typeof gate>) => {
  const next = vi.fn();
  of.wait({} as IncomingMessage, {} as ServerResponse, next);
  return next;
};

test('an open gate lets requests pass', () => {
  expect(ask(gate(true))).toHaveBeenCalledTimes(1);
});

test('a closed gate lets them pass once it opens, each once', () => {
  const pages = gate(false);
  const waiting = [ask(pages), ask(pages)];
  expect(waiting.map((next) => next.mock.calls.length)).toEqual([0, 0]);
  pages.open();
  pages.close();
  pages.open();
  expect(waiting.map((next) => next.mock.calls.length)).toEqual([1, 1]);
});
