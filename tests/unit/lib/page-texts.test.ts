import { describe, expect, test } from 'vitest';
import { fillText, textOf } from '../../../src/lib/page-texts.ts';

describe('a text', () => {
  test.each([
    ['{count} results', { count: 3 }, '3 results'],
    ['{count} results', { count: 0 }, '0 results'],
    ['“{query}” and {query}', { query: '提币' }, '“提币” and 提币'],
    ['“{query}”', { query: '' }, '“”'],
    ['{unknown}', {}, '{unknown}'],
    ['{constructor}', {}, '{constructor}'],
    ['{query}', { query: '{count}', count: 1 }, '{count}'],
    ['{query}', { query: '$& $1' }, '$& $1'],
  ])('%s is filled in', (text, values, filled) => {
    expect(fillText(text, values)).toBe(filled);
  });
});

describe('a key', () => {
  const page = { texts: { sent: 'Sent: {reference}', none: '' } };

  test('gives its text, filled in', () => {
    expect(textOf(page, 'sent', { reference: 'EX-1' })).toBe('Sent: EX-1');
    expect(textOf(page, 'none')).toBe('');
  });

  test.each(['lost', 'constructor', 'Please name {file}.', ''])(
    'without a text is said as it is: “%s”',
    (key) => expect(textOf(page, key)).toBe(key),
  );
});
