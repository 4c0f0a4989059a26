import { expect, test } from 'vitest';
import { genericAdapter } from '../../../../src/client/ticket-outbox/adapters/generic.ts';
import { afterAnswer } from '../../../../src/client/ticket-outbox/transitions.ts';
import { item as plainItem } from './plain-item.ts';

const adapter = genericAdapter(() => Promise.resolve(null));

test.each<[string, number | null, number]>([
  ['asks for nothing is tried again within seconds', null, 6500],
  ['asks for ten minutes gets them', 605_000, 605_000],
  ['asks for a day gets an hour', 86_400_000, 3_605_000],
  ['names a moment that has passed is not tried sooner', 1, 6500],
])('an endpoint that %s', (_name, retryAt, expected) => {
  const item = plainItem({ state: 'sending', attempts: 1 });
  const answer = { kind: 'postponed', reason: 'unavailable', retryAt } as const;
  expect(afterAnswer(item, answer, adapter, 5000, 0.5).nextAt).toBe(expected);
});
