import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuardRequest } from '../../../../src/client/secret-guard/messages.ts';

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  asked: GuardRequest[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(question: GuardRequest): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const finding = { kind: 'card', verdict: 'asked', start: 0, end: 16 };
const started = (at: number) => FakeWorker.started.at(at)!;
const idOf = (question: GuardRequest | undefined) => (question as { id: number }).id;
let guard: typeof import('../../../../src/client/secret-guard/guard.ts');

beforeEach(async () => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { documentElement: { lang: 'ko' } });
  vi.resetModules();
  guard = await import('../../../../src/client/secret-guard/guard.ts');
});

describe('the guard of a page', () => {
  test('starts one worker at the first word, and tells it the language', () => {
    guard.loadGuard();
    guard.loadGuard();
    expect(FakeWorker.started).toHaveLength(1);
    expect(started(0).asked).toEqual([{ lang: 'ko' }]);
  });

  test('gives each question its own answer, in whatever order they come', async () => {
    const first = guard.guardTexts([{ text: 'a' }]);
    const second = guard.guardTexts([{ text: 'b', field: 'txid' }]);
    const [one, two] = started(0).asked;
    started(0).answer({ id: idOf(two), findings: [[]] });
    started(0).answer({ id: idOf(one), findings: [[finding]] });
    expect(await first).toEqual([[finding]]);
    expect(await second).toEqual([[]]);
  });

  test.each([
    ['the worker does not load', (worker: FakeWorker) => worker.dispatchEvent(new Event('error'))],
    ['it could not look', (worker: FakeWorker) => worker.answer({ id: 1 })],
  ])('rejects where %s, and starts a new worker the next time', async (_name, fail) => {
    const asked = guard.guardTexts([{ text: 'my secret text' }]);
    fail(started(0));
    const error = await asked.catch((reason: unknown) => reason);
    expect(String(error)).not.toContain('my secret text');
    expect(error).toBeInstanceOf(Error);
    expect(started(0).isEnded).toBe(true);

    const again = guard.guardTexts([{ text: 'c' }]);
    expect(FakeWorker.started).toHaveLength(2);
    started(1).answer({ id: idOf(started(1).asked[0]), findings: [[]] });
    expect(await again).toEqual([[]]);
  });

  test('rejects where a browser has no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(() => guard.loadGuard()).not.toThrow();
    await expect(guard.guardTexts([{ text: 'a' }])).rejects.toThrow();
  });
});
