import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { ticketTexts } from '../../../src/models/ticket-texts.ts';
import {
  attachmentFaults,
  attachmentLimits,
  faultsOf,
  ticketSchema,
} from '../../../src/schemas/ticket.ts';
import { site } from './plain-site.ts';

describe.each(locales)('what the form’s script says in %s', (locale) => {
  const { texts, labels, config } = ticketTexts(locale, site, translator(locale));

  test('has every text, limits filled in, with places for the script alone', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect(text, key).not.toBe(key);
      const place = /\{(name|label|used|offset|network|other|value|kind|site|sent|total)\}/g;
      expect(text.replaceAll(place, ''), key).not.toMatch(/[{}]/);
    }
    expect(texts['ticket.description.tooShort']).toContain('20');
  });

  test('names each piece of evidence', () => {
    expect(Object.keys(labels)).toEqual(Object.keys(site.ticket.evidence));
    for (const [id, label] of Object.entries(labels)) {
      expect(label).toBe(site.ticket.evidence[id]!.label[locale]);
    }
  });

  test('judges by the same categories as the desk, without labels and hints', () => {
    expect(config.categories.map(({ id }) => id)).toEqual(
      site.ticket.categories.map(({ id }) => id),
    );
    expect(JSON.stringify(config)).not.toContain(site.ticket.categories[0]!.label[locale]);
  });

  test('can word every fault that the schema finds', () => {
    const long = '长'.repeat(6000);
    const trade = {
      category: 'trade',
      description: long,
      subject: long,
      email: `${long}@a.test`,
      locale,
    };
    const evidenceOf = (value: string) =>
      Object.fromEntries(Object.keys(config.evidence).map((id) => [id, value]));
    const wrong = [
      {},
      { ...trade, ...evidenceOf(long) },
      { ...trade, ...evidenceOf('a') },
      { ...trade, description: 'a', email: 'a' },
      { category: 'a', b: 1, email: 1 },
    ];
    const codes = wrong.flatMap((fields) => {
      const { error } = ticketSchema(config).safeParse(fields);
      return error ? faultsOf(error).map(({ code }) => code) : [];
    });
    expect(codes.length).toBeGreaterThan(8);
    const unworded = codes.filter((code) => !code.startsWith('ticket.locale.') && !texts[code]);
    expect(unworded).toEqual([]);
  });

  test('can word every fault of an attachment', () => {
    const file = (name: string, size: number) => ({ name, size });
    const { files, fileBytes, videoBytes } = attachmentLimits;
    const lists = [
      [file('a.png', 0)],
      [file('a.exe', 1)],
      [file('a.png', fileBytes + 1)],
      [file('a.mp4', videoBytes + 1)],
      Array.from({ length: files + 1 }, () => file('a.png', 1)),
      Array.from({ length: 3 }, () => file('a.png', fileBytes)),
    ];
    const codes = lists.flatMap((list) => attachmentFaults(list).map(({ code }) => code));
    expect(new Set(codes).size).toBe(6);
    expect(codes.filter((code) => !texts[code])).toEqual([]);
  });
});
