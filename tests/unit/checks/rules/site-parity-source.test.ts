import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { checkSiteDocument } from '../../../../src/checks/rules/site-document.ts';
import { siteParityWarnings } from '../../../../src/checks/rules/site-parity.ts';
import { temporaryContent } from '../temporary-content.ts';

vi.mock(import('../../../../src/i18n/locales.ts'), async (original) => ({
  ...(await original()),
  sourceLocale: 'ja',
}));

test('texts are held against the language from which they are translated', () => {
  const sound = readFileSync('tests/fixtures/sound/site.yaml', 'utf8');
  const text = sound.replace('ja: 1日以内', 'ja: 2日以内');
  const warnings = siteParityWarnings(checkSiteDocument(temporaryContent({ 'site.yaml': text })));
  expect(warnings.map(({ fix }) => fix)).toContain(
    'Let "support.0.reply" say the same in en and ja.',
  );
  expect(warnings.every(({ fix }) => fix.endsWith(' and ja.'))).toBe(true);
});
