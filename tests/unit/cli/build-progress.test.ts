import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOn } from '../../../src/cli/build-progress.ts';

/** A stream like `process.stdout`, and a clock that stands until it is set. */
function shownOn({ isTTY }: { isTTY: boolean }) {
  let [shown, time] = ['', 0];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      shown += String(chunk);
      done();
    },
  });
  const progress = progressOn(Object.assign(stream, { isTTY }), () => time);
  return {
    progress,
    shown: () => shown,
    at: (milliseconds: number) => {
      time = milliseconds;
    },
  };
}

test('a terminal has one line, which is written anew and goes at the end', () => {
  const { progress, shown, at } = shownOn({ isTTY: true });
  progress.step('Rendering');
  at(50);
  progress.tell(() => 'too soon');
  at(200);
  progress.tell(() => 'Rendering 1 of 2 pages');
  progress.step('Making the search index');
  progress.end();
  expect(shown().split('\r\u{1b}[K')).toEqual([
    '',
    'Rendering',
    'Rendering 1 of 2 pages',
    'Making the search index',
    '',
  ]);
});

test('a log has a line now and then, and none of a build that is quick', () => {
  const { progress, shown, at } = shownOn({ isTTY: false });
  progress.step('Rendering');
  at(9_000);
  progress.tell(() => 'Rendering 1 of 3 pages');
  progress.step('Making the search index');
  expect(shown()).toBe('');
  at(10_000);
  progress.tell(() => 'Rendering 2 of 3 pages');
  at(19_000);
  progress.tell(() => 'too soon');
  at(20_000);
  progress.step('Making the search index');
  progress.end();
  expect(shown()).toBe('Rendering 2 of 3 pages\nMaking the search index\n');
});
