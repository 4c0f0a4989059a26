import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { translator } from '../../../../src/i18n/translate.ts';
import { wordedFaults } from '../../../../src/client/ticket-form/faults.ts';
import { ticketTexts } from '../../../../src/models/ticket-texts.ts';
import { site } from '../../models/plain-site.ts';

describe.each(locales)('in %s', (locale) => {
  const texts = ticketTexts(locale, site, translator(locale));

  test('a fault says what to do, and at which field', () => {
    expect(wordedFaults([{ pointer: '/email', code: 'ticket.email.missing' }], texts, [])).toEqual([
      { field: 'email', message: translator(locale)('ticket.email.missing') },
    ]);
  });

  test('a fault of evidence names it as the form does', () => {
    const [fault] = wordedFaults(
      [{ pointer: '/txid', code: 'ticket.evidence.tooLong' }],
      texts,
      [],
    );
    expect(fault?.message).toContain(site.ticket.evidence['txid']!.label[locale]);
    expect(fault?.message).not.toMatch(/[{}]/);
  });

  test('a fault of a file names the file', () => {
    const files = [{ name: 'a.png' }, { name: '截图 $&.exe' }];
    const [fault] = wordedFaults(
      [{ pointer: '/files/1', code: 'ticket.attachments.kind' }],
      texts,
      files,
    );
    expect(fault?.field).toBe('files');
    expect(fault?.message).toContain('截图 $&.exe');
  });
});
