import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestHighlight } from '../../../../src/search/query/show/highlight-request.ts';
import { blockedStorage, storage } from '../../search/query/storage.ts';

let defined: string[];

beforeEach(() => {
  defined = [];
  vi.resetModules();
  vi.stubGlobal('HTMLElement', EventTarget);
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('customElements', {
    get: () => undefined,
    define: (name: string) => defined.push(name),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const script = new URL('../../../../src/client/search-highlight/define.ts', import.meta.url);

/** What a page does with the script. */
async function openPage(): Promise<void> {
  await import(/* @vite-ignore */ script.pathname);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

test('a page that a result opened defines the element', async () => {
  await requestHighlight({ path: '/en/faq/fees/', words: ['fee'] }, 'fee');
  await openPage();
  await vi.waitFor(() => expect(defined).toEqual(['search-highlight']));
});

test('another page loads nothing for it', async () => {
  await openPage();
  expect(defined).toEqual([]);
});

test('where storage is off, a page goes on without it', async () => {
  vi.stubGlobal('localStorage', blockedStorage());
  await openPage();
  expect(defined).toEqual([]);
});
