import { expect, test } from './support/test.ts';
import { hrefsFor } from './support/search-page.ts';

const stranger = 'zzqxj me@example.com 0x742d35cc6634c0532925a3b844bc454e4438f44e';

test.describe('a query that finds nothing sure', () => {
  test('is told nobody unless the operator asks for it', async ({ page }) => {
    const posted: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posted.push(request.url());
    });
    await page.goto('/en/search/');
    await hrefsFor(page, stranger);
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
    expect(posted).toEqual([]);
  });

  test('reaches the operator’s endpoint without what tells of a person', async ({ page }) => {
    const bodies: string[] = [];
    await page.route('**/missed', (route) => {
      bodies.push(route.request().postData() ?? '');
      return route.fulfill({ status: 204 });
    });
    await page.goto('/en/search/');
    await page.locator('search-page').evaluate((element) => {
      element.setAttribute('data-missed', '/missed');
    });
    await hrefsFor(page, 'withdrawal fees');
    await hrefsFor(page, stranger);
    await expect.poll(() => bodies).toHaveLength(1);
    const { query, locale, found } = JSON.parse(bodies[0] ?? '') as Record<string, string>;
    expect(query).toBe('zzqxj …');
    expect(locale).toBe('en');
    expect(['nothing', 'perhaps']).toContain(found);
  });
});
