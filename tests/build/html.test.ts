import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlRules } from './support/html-rules.ts';
import { openSite } from './support/site.ts';

const site = openSite();
const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  for (const { file, path } of site.pages) {
    const { results } = await validator.validateFile(join(site.folder, file));
    for (const { line, column, ruleId, message, selector } of results.flatMap(
      ({ messages }) => messages,
    )) {
      faults.push(`${path}:${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`);
    }
  }
  expect(faults).toEqual([]);
});
