import { expect, test, vi } from 'vitest';
import { once } from '../../../../src/search/query/once.ts';

test('what is asked for twice is loaded once, under each name by itself', async () => {
  const known = new Map<string, Promise<string>>();
  const load = vi.fn((name: string) => Promise.resolve(name));
  const both = [once(known, 'zh', () => load('zh')), once(known, 'zh', () => load('again'))];
  expect(await Promise.all(both)).toEqual(['zh', 'zh']);
  expect(await once(known, 'zh', () => load('later'))).toBe('zh');
  expect(await once(known, 'ko', () => load('ko'))).toBe('ko');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what failed is loaded again the next time it is asked for', async () => {
  const known = new Map<string, Promise<string>>();
  const failing = () => Promise.reject(new Error('offline'));
  await expect(once(known, 'zh', failing)).rejects.toThrow('offline');
  expect(await once(known, 'zh', () => Promise.resolve('zh'))).toBe('zh');
});
