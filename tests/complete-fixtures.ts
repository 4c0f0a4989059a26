import { copyFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the fixtures of the checks stand as whole content folders. */
export const fixtures = resolve('test-results/fixtures');

/** Gives every fixture that is not about it the same `site.yaml`, once before the tests. */
export default function completeFixtures(): void {
  rmSync(fixtures, { recursive: true, force: true });
  cpSync('tests/fixtures', fixtures, { recursive: true, verbatimSymlinks: true });
  for (const { name } of readdirSync(fixtures, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  )) {
    const hasOwn = ['site.yaml', 'site.yml'].some((file) => existsSync(join(fixtures, name, file)));
    if (!hasOwn) copyFileSync('tests/fixtures/sound/site.yaml', join(fixtures, name, 'site.yaml'));
  }
}
