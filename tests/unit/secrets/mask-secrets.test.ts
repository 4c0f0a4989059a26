import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../src/secrets/find-secrets.ts';
import { maskSecrets } from '../../../src/secrets/mask-secrets.ts';
import { positives } from '../../lab/guard/cases/positives.ts';

describe('masking', () => {
  test('puts one mark in the place of each finding', () => {
    expect(maskSecrets('a SECRET b SECRET c', [place(11, 17), place(2, 8)])).toBe(
      'a [•••] b [•••] c',
    );
  });

  test('joins findings that overlap or touch', () => {
    expect(maskSecrets('0123456789', [place(2, 6), place(4, 7), place(7, 8)])).toBe('01[•••]89');
  });

  test('leaves a text without findings as it is', () => {
    expect(maskSecrets('nothing here', [])).toBe('nothing here');
  });

  test('never cuts a character of two units', () => {
    expect(maskSecrets('😀😀😀', [place(1, 3)])).toBe('[•••]😀');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, start, size) => {
        const masked = maskSecrets(text, [
          place(Math.min(start, text.length), Math.min(start + size, text.length)),
        ]);
        expect(masked.isWellFormed()).toBe(true);
      }),
    );
  });

  test('leaves nothing to be found, and a masked text stays as it is', async () => {
    for (const { text } of positives(1, 1)) {
      const masked = maskSecrets(text, await findSecrets(text));
      expect(maskSecrets(masked, await findSecrets(masked))).toBe(masked);
    }
  });
});

function place(start: number, end: number) {
  return { start, end };
}
