import { describe, expect, test } from 'vitest';
import {
  areFrozenFiles,
  isTicketRecord,
} from '../../../../src/client/ticket-outbox/stored-record.ts';
import { reasons } from '../../../../src/client/ticket-outbox/answer.ts';
import { states } from '../../../../src/client/ticket-outbox/states.ts';
import { item } from './plain-item.ts';

const receipt = {
  ...{ id: 'one', state: 'sent', sentAt: 1000, locale: 'zh', category: 'deposit' },
  ...{ reference: 'EX-7K2M-9QPD', statusToken: null, replyBy: null, receivedAt: null, masked: [] },
};
const { key: _, ...withoutKey } = item();

describe('a ticket is understood', () => {
  test.each(Object.keys(states).filter((state) => state !== 'sent'))('that is %s', (state) => {
    expect(isTicketRecord({ ...item(), state })).toBe(true);
  });

  test.each(reasons)('with the reason %s', (reason) => {
    expect(isTicketRecord({ ...item(), state: 'stuck', reason })).toBe(true);
  });

  test.each([
    ['a field of several values', { fields: { category: 'other', confirmed: ['hex-key'] } }],
    ['faults', { state: 'refused', key: null, faults: [{ pointer: '/email', code: 'x' }] }],
    ['keys of version 0.3, whose values are undefined', { reason: undefined, faults: undefined }],
    ['a key that this version does not know', { priority: 'high' }],
  ])('with %s', (_name, otherwise) => {
    expect(isTicketRecord({ ...item(), ...otherwise })).toBe(true);
  });

  test.each([
    ['in a state', { ...item(), state: 'paused' }],
    ['of a name that every object has', { ...item(), state: 'constructor' }],
    ['with a reason', { ...item(), reason: 'bored' }],
    ['for an adapter', { ...item(), adapter: 'carrier-pigeon' }],
    ['with a time', { ...item(), nextAt: '2026-11-27' }],
    ['with a field', { ...item(), fields: { subject: { text: 'a' } } }],
    ['with a fault', { ...item(), faults: ['email'] }],
    ['without a key', withoutKey],
  ])('but not one %s that this version does not know', (_name, record) => {
    expect(isTicketRecord(record)).toBe(false);
  });
});

describe('a receipt is understood', () => {
  test('with and without a reference', () => {
    expect(isTicketRecord(receipt)).toBe(true);
    expect(isTicketRecord({ ...receipt, reference: null })).toBe(true);
  });

  test.each([
    ['the pointers of what was masked', { masked: undefined }],
    ['a time', { sentAt: null }],
  ])('but not without %s', (_name, otherwise) => {
    expect(isTicketRecord({ ...receipt, ...otherwise })).toBe(false);
  });
});

test.each([null, undefined, 7, 'one', [], {}])('%j is neither', (record) => {
  expect(isTicketRecord(record)).toBe(false);
});

test('files are understood with their bytes', () => {
  const file = { name: 'a.txt', type: 'text/plain', blob: new Blob(['log']) };
  expect(areFrozenFiles([])).toBe(true);
  expect(areFrozenFiles([file, file])).toBe(true);
  expect(areFrozenFiles([{ ...file, blob: null }])).toBe(false);
  expect(areFrozenFiles(['a.txt'])).toBe(false);
});
