import { describe, expect, it } from 'vitest';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { attachmentKindNames } from '../../../src/schemas/ticket-attachment-kinds.ts';

/** A text by its key, as it is written, with its places unfilled. */
function written(locale: (typeof locales)[number], key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((node, part) => Object(node)[part], stringsOf(locale));
  return String(found);
}

describe.each(locales)('what the form says in %s', (locale) => {
  it.each(['hint', 'kind'])('names each kind of file and no other: %s', (key) => {
    const text = written(locale, `ticket.attachments.${key}`).replace(/\{\{\w+\}\}/g, '');
    const named = text.match(/[A-Za-z0-9]{3,}/g) ?? [];
    const kinds = named.map((name) => name.toLowerCase());
    for (const kind of attachmentKindNames) expect(kinds, kind).toContain(kind);
    const capitals = named.filter((name) => name === name.toUpperCase() || name === 'WebP');
    expect(new Set(capitals.map((name) => name.toLowerCase()))).toEqual(
      new Set(attachmentKindNames),
    );
  });

  it('has no limit in digits: each is filled in', () => {
    const { ticket } = stringsOf(locale) as Record<string, Record<string, unknown>>;
    const { attachments, description, subject, email, failure, desk } = ticket!;
    const texts = JSON.stringify({ attachments, description, subject, email, failure, desk });
    // A lone 1 counts: "1 file each" is written with a figure in Japanese and Chinese.
    expect(texts.replaceAll('MP4', '').match(/\d{2,}|[02-9]/g)).toBeNull();
  });
});
