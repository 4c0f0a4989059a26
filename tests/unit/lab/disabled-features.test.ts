import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { disabledFeatures } from '../../lab/disabled-features.mjs';

test('what Playwright starts Chromium without stays out, after an update too', () => {
  const playwright = createRequire(createRequire(import.meta.url).resolve('playwright'));
  const bundle = readFileSync(playwright.resolve('playwright-core/lib/coreBundle'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[([^]*?)\]/.exec(bundle) ?? [];
  const own = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((name) => !disabledFeatures.includes(name!))).toEqual([]);
});
