import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { articleKey, articlePage } from '../../../src/models/article-page.ts';
import { urgentLinks } from '../../../src/models/urgent-links.ts';
import type { Entry } from '../../../src/queries/entry.ts';
import { chains, entry, resolved } from '../plain-entries.ts';
import { buildLibrary } from '../../../src/queries/library.ts';
import { site } from './plain-site.ts';

/** An entry as it is read: its digest changes with all of its file. */
function read(written: Entry, body = ''): Entry {
  const { collection, locale, slug, data } = written;
  const digest = JSON.stringify([collection, locale, slug, data, body]);
  return { ...written, digest };
}

const topic = entry('topics', 'en', 'account', { title: 'Your account' });
const asked = entry('faq', 'en', 'asked', { related: ['faq/named'] });
const named = entry('faq', 'en', 'named', { topic: 'other' });
const neighbour = entry('faq', 'en', 'neighbour');
const other = entry('faq', 'en', 'other', { topic: 'other' });
const folder = [topic, asked, named, neighbour, other];

/** The key of the page of `asked`, as readers of a language get it, in a folder of these entries. */
function keyIn(entries: Entry[], locale = 'en'): string {
  const library = buildLibrary(
    entries.map((one) => (one.digest ? one : read(one))),
    chains,
  );
  const context = {
    library,
    site,
    t: translator(locale),
    urgent: urgentLinks(library, site, locale),
  };
  return articleKey(articlePage(resolved(library, 'faq', 'asked', locale), context));
}

const changed = (one: Entry, keys: object): Entry[] =>
  folder.map((each) =>
    each === one ? ({ ...each, data: { ...each.data, ...keys } } as Entry) : each,
  );

test('the key is the same as long as nothing changed', () => {
  expect(keyIn(folder)).toBe(keyIn([...folder].reverse()));
});

test.each<[string, Entry[]]>([
  ['its own text', folder.map((one) => (one === asked ? read(asked, 'A word more.') : one))],
  ['its own title', changed(asked, { title: 'Another' })],
  ['its topic’s title', changed(topic, { title: 'Another' })],
  ['its topic’s ticket category', changed(topic, { ticket: 'security' })],
  ['the title of one that is named', changed(named, { title: 'Another' })],
  ['the title of a neighbour', changed(neighbour, { title: 'Another' })],
  ['its translations', [...folder, entry('faq', 'ja', 'asked')]],
  ['the lists that there are', [...folder, entry('glossary', 'en', 'term')]],
])('the key changes with %s', (_what, entries) => {
  expect(keyIn(entries)).not.toBe(keyIn(folder));
});

test('the key stays when what its page does not show changes', () => {
  expect(keyIn(changed(other, { title: 'Another' }))).toBe(keyIn(folder));
  expect(keyIn(folder.map((one) => (one === named ? read(named, 'More.') : one)))).toBe(
    keyIn(folder),
  );
  expect(keyIn([...folder, entry('faq', 'ja', 'elsewhere')])).toBe(keyIn(folder));
});

test('each language has a key of its own, for what stands around', () => {
  expect(keyIn(folder, 'ja')).not.toBe(keyIn(folder, 'ko'));
});
