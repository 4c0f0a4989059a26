import type { Page } from '@playwright/test';

/** Everything that a page's origin keeps in the browser, and its address, as one text. */
export async function storedInBrowser(page: Page): Promise<Buffer> {
  const own = await page.evaluate(async () => {
    const texts = [location.href, document.referrer, document.cookie];
    texts.push(JSON.stringify(history.state), JSON.stringify({ ...localStorage }));
    texts.push(JSON.stringify({ ...sessionStorage }), window.name);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    for (const { name } of await indexedDB.databases()) texts.push(await readDatabase(name!));
    return texts.join('\n');

    async function readDatabase(name: string): Promise<string> {
      const database = await settled(indexedDB.open(name));
      const kept: string[] = [];
      for (const store of database.objectStoreNames) {
        const values: unknown[] = await settled(
          database.transaction(store).objectStore(store).getAll(),
        );
        for (const value of values) kept.push(await textOf(value));
      }
      database.close();
      return kept.join('\n');
    }

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }

    async function textOf(value: unknown): Promise<string> {
      if (value instanceof Blob) return value.text();
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        return new Blob([value as ArrayBuffer]).text();
      if (typeof value !== 'object' || value === null) return String(value);
      const parts = Object.entries(value).map(async ([key, one]) => `${key}: ${await textOf(one)}`);
      return (await Promise.all(parts)).join('\n');
    }
  });
  return Buffer.from(`${page.url()}\n${own}`);
}
