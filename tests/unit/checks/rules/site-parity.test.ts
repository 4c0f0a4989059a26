import { expect, test } from 'vitest';
import { checkSiteDocument } from '../../../../src/checks/rules/site-document.ts';
import { replyPromiseWarnings } from '../../../../src/checks/rules/reply-promise.ts';
import { siteParityWarnings } from '../../../../src/checks/rules/site-parity.ts';
import { formatFault } from '../../../../src/reading/fault.ts';
import { readFileSync } from 'node:fs';
import { temporaryContent } from '../temporary-content.ts';

const sound = readFileSync('tests/fixtures/sound/site.yaml', 'utf8');

function said(from: string, to: string): string[] {
  expect(sound).toContain(from);
  const folder = temporaryContent({ 'site.yaml': sound.replace(from, to) });
  const document = checkSiteDocument(folder);
  expect(document.faults).toEqual([]);
  return [...siteParityWarnings(document), ...replyPromiseWarnings(document)].map(formatFault);
}

test('a text that says the same in every language is fine', () => {
  expect(said('en: A day', 'en: Within 24 hours')).toEqual([]);
});

test('a number that one language alone has is named with both places', () => {
  const [first, ...more] = said('ja: 1日以内', 'ja: 24時間以内、多くは2時間以内');
  expect(first).toMatch(
    /^site\.yaml:26: a number is not in site\.yaml:26 \(found 2 hours\)\. Let "support\.0\.reply"/,
  );
  expect(more).toEqual([expect.stringContaining('the form promises a reply within 2 hours')]);
});

test('a form that promises a reply sooner than its slowest category is named', () => {
  const warnings = said('replyHours: 24', 'replyHours: 72');
  expect(warnings).toHaveLength(4);
  expect(warnings[0]).toMatch(
    /^site\.yaml:26: the form promises a reply sooner than its category "other" has it in site\.yaml:35/,
  );
});
