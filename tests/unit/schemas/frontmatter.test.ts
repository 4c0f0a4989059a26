import { describe, expect, test } from 'vitest';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { frontmatterSchemas } from '../../../src/schemas/frontmatter.ts';
import { topicIcons } from '../../../src/schemas/topics.ts';

type Keys = Record<string, unknown>;

const common = { title: '提币', updated: '2026-11-21' };
/** The least that an entry of each collection may say. */
const least: Record<CollectionName, Keys> = {
  faq: common,
  tutorials: { ...common, description: 'Do it.', minutes: 5 },
  announcements: { ...common, category: 'security', published: '2026-11-21T09:00:00+08:00' },
  glossary: { ...common, description: 'What it means.' },
  topics: { ...common, order: 1 },
};
/** What every entry may say besides. */
const more = {
  description: 'In brief.',
  aliases: ['提现'],
  related: ['faq/fees'],
  reviewBy: '2027-01-01',
  draft: true,
};

/** Faults as `key: message`. */
function faults(collection: CollectionName, keys: Keys): string[] {
  const { error } = frontmatterSchemas[collection].safeParse(keys);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function without(keys: Keys, key: string): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key));
}

describe.each(collections)('the frontmatter of %s', (collection) => {
  const keys = least[collection];

  test('is sound with its required keys alone', () => {
    expect(faults(collection, keys)).toEqual([]);
  });

  test('may have every common key', () => {
    expect(faults(collection, { ...keys, ...more })).toEqual([]);
  });

  test.each(Object.keys(keys))('is refused without %s', (key) => {
    expect(faults(collection, without(keys, key))).toHaveLength(1);
    expect(faults(collection, without(keys, key))[0]).toMatch(new RegExp(`^${key}: `));
  });

  test.each([
    ['a key that it has not', { tags: ['a'] }, ': Unrecognized key: "tags"'],
    ['a blank title', { title: '  ' }, 'title: is empty'],
    [
      'a day that does not exist',
      { updated: '2026-02-30' },
      'updated: is not a day that exists, written as 2026-11-21',
    ],
    ['a blank alias', { aliases: ['a', ''] }, 'aliases.1: is empty'],
    [
      'a reference without its collection',
      { related: ['fees'] },
      'related.0: is not written as collection/slug, such as faq/forgot-password',
    ],
    [
      'a review date in words',
      { reviewBy: 'soon' },
      'reviewBy: is not a day that exists, written as 2026-11-21',
    ],
    [
      'a draft that is neither true nor false',
      { draft: 'yes' },
      'draft: Invalid input: expected boolean, received string',
    ],
  ])('is refused with %s', (_name, wrong, message) => {
    expect(faults(collection, { ...keys, ...wrong })).toEqual([message]);
  });

  test('names all its faults at once', () => {
    expect(faults(collection, { ...keys, title: '', updated: '', tags: [] })).toHaveLength(3);
  });
});

describe('only its own', () => {
  test.each([
    ['faq', { topic: 'My Topic' }, 'topic: is not a slug: lower-case letters, digits and hyphens'],
    ['tutorials', { minutes: 0 }, 'minutes: Too small: expected number to be >=1'],
    ['tutorials', { minutes: 241 }, 'minutes: Too big: expected number to be <=240'],
    ['tutorials', { minutes: 2.5 }, 'minutes: Invalid input: expected int, received number'],
    ['tutorials', { description: '' }, 'description: is empty'],
    ['glossary', { reading: ' ' }, 'reading: is empty'],
    ['topics', { order: 'first' }, 'order: Invalid input: expected number, received string'],
    [
      'announcements',
      { published: '2026-11-21' },
      'published: is not a moment with its offset, written as 2026-11-21T09:00:00+08:00',
    ],
    ['announcements', { pinned: 1 }, 'pinned: Invalid input: expected boolean, received number'],
  ] as const)('%s refuses %j', (collection, wrong, message) => {
    expect(faults(collection, { ...least[collection], ...wrong })).toEqual([message]);
  });

  test('an announcement may be of any category that can be an id', () => {
    expect(faults('announcements', { ...least.announcements, category: 'planned-works' })).toEqual(
      [],
    );
    expect(faults('announcements', { ...least.announcements, category: 'News!' })).toEqual([
      'category: is not an id: lower-case letters, digits and hyphens',
    ]);
  });

  test.each([...topicIcons, '../../images/truck.svg'])('a topic may have the icon %s', (icon) => {
    expect(faults('topics', { ...least.topics, icon })).toEqual([]);
  });

  test.each([['severity', 'announcements', 'high']] as const)(
    'an unknown %s is refused, with those that there are',
    (key, collection, value) => {
      const [fault = ''] = faults(collection, { ...least[collection], [key]: value });
      expect(fault).toMatch(new RegExp(`^${key}: Invalid option: expected one of "`));
    },
  );
});

describe('an announcement that ends', () => {
  const starts = '2026-11-21T09:00:00Z';
  test.each([
    ['later than it starts is sound', '2026-11-21T18:00:00+08:00', []],
    ['as it starts is refused', '2026-11-21T17:00:00+08:00', ['ends: is not later than "starts"']],
    ['before it starts is refused', '2026-11-21T08:00:00Z', ['ends: is not later than "starts"']],
  ])('%s', (_name, ends, expected) => {
    expect(faults('announcements', { ...least.announcements, starts, ends })).toEqual(expected);
  });

  test('before it starts is named beside other faults', () => {
    const wrong = { ...least.announcements, starts, ends: '2026-11-01T00:00:00Z', title: '' };
    expect(faults('announcements', wrong)).toEqual([
      'title: is empty',
      'ends: is not later than "starts"',
    ]);
  });

  test('may start at any time', () => {
    expect(faults('announcements', { ...least.announcements, ends: starts })).toEqual([]);
  });
});
