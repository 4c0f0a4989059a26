import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../src/client/ticket-outbox/answer.ts';
import { dueAt } from '../../../../src/client/ticket-outbox/background.ts';
import { states } from '../../../../src/client/ticket-outbox/states.ts';
import type { OutboxItem } from '../../../../src/client/ticket-outbox/item.ts';
import { discardSentenceOf, sentenceOf } from '../../../../src/client/ticket-outbox/wording.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { translator } from '../../../../src/i18n/translate.ts';
import { outboxTexts } from '../../../../src/models/outbox-texts.ts';
import { site } from '../../models/plain-site.ts';
import { item } from './plain-item.ts';

const waiting = (Object.keys(states) as OutboxItem['state'][]).filter(
  (state) => (state as string) !== 'sent',
);
const stuck: Reason[] = ['denied', 'foreign', 'keyReused', 'tooLarge'];

describe.each(locales)('in %s', (locale) => {
  const { texts } = outboxTexts(locale, site, translator(locale));

  test.each(waiting)('a ticket that is %s says how it stands, online and offline', (state) => {
    for (const isOnline of [true, false]) {
      const one = item({ state, reason: 'denied' });
      expect(texts[sentenceOf(one, isOnline)]).toBeTruthy();
      expect(texts[discardSentenceOf(one)]).toBeTruthy();
    }
  });

  test.each(stuck)('a ticket that is stuck says why: %s', (reason) => {
    expect(sentenceOf(item({ state: 'stuck', reason }), true)).toBe(reason);
    expect(texts[reason]).toBeTruthy();
  });
});

test('only what was never attempted, or was refused, is thrown away without a word of arrival', () => {
  const calm = waiting.filter((state) => discardSentenceOf(item({ state })) === 'discardNeverSent');
  expect(calm).toEqual(['queued', 'refused']);
});

describe('the next look', () => {
  test('is when the first ticket is due, but not at once', () => {
    const items = [item({ state: 'waiting', nextAt: 90_000 }), item({ nextAt: 0 })];
    expect(dueAt(items, 10_000)).toBe(10_500);
    expect(dueAt(items.slice(0, 1), 10_000)).toBe(90_000);
  });

  test('comes after a while where another tab is sending', () => {
    expect(dueAt([item({ state: 'sending' })], 10_000)).toBe(25_000);
  });

  test('never comes for what only the person can move', () => {
    const items = (['stuck', 'unknown', 'refused'] as const).map((state) => item({ state }));
    expect(dueAt(items, 0)).toBeNull();
  });
});
