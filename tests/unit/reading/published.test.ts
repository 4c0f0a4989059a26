import { expect, test } from 'vitest';
import { isInPreview, isPublishedAt } from '../../../src/reading/published.ts';

const at = new Date('2026-12-01T01:00:00Z');
const before = new Date('2026-12-01T00:59:59Z');
const published = at;

test.each([
  ['an article without a date', {}, before, true],
  ['a draft', { draft: true }, at, false],
  ['an announcement before its moment', { published }, before, false],
  ['an announcement at its moment', { published }, at, true],
  ['a draft of an announcement', { published, draft: true }, at, false],
])('readers have %s or not', (_name, entry, moment, expected) => {
  expect(isPublishedAt(entry, moment)).toBe(expected);
});

test.each([
  ['a draft, whatever was asked for', { draft: true }, before, true],
  ['what is to come, where nobody asked for a moment', { published }, undefined, true],
  ['what is out by the moment', { published }, at, true],
  ['what is not', { published }, before, false],
])('those who write see %s, or not', (_name, entry, asked, expected) => {
  expect(isInPreview(entry, asked)).toBe(expected);
});
