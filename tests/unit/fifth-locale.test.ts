// A language that nobody speaks, of habits that no locale of the site has: what holds for every locale
// holds for it, and each trait of its row is seen where a reader, editor or requester would see it.
import { afterAll, describe, expect, test, vi } from 'vitest';
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { searchedLocales } from '../../src/i18n/searched-locales.ts';
import { inBrackets, joinSentences } from '../../src/i18n/sentences.ts';
import { traitsOf } from '../../src/i18n/traits.ts';
import { translator } from '../../src/i18n/translate.ts';
import { folderPlaceFaults } from '../../src/checks/rules/folder-places.ts';
import { uiStringFindings } from '../../src/checks/rules/ui-strings.ts';
import { formatDay, formatInstant } from '../../src/lib/date.ts';
import { alternatesOf, languagesOf } from '../../src/models/alternates.ts';
import { ticketTexts } from '../../src/models/ticket-texts.ts';
import { glossaryIndex } from '../../src/queries/glossary.ts';
import type { Library } from '../../src/queries/library.ts';
import { routeAt } from '../../src/routes/table.ts';
import { search } from '../../src/search/query/search.ts';
import { searchOtherLocales } from '../../src/search/query/other-locales.ts';
import { browser, formOf, newDesk, ticket } from './desk/desk-fixture.ts';
import { fifth, removeContent, row } from './fifth-locale/content.ts';
import { site } from './models/plain-site.ts';
import { entry, libraryOf } from './plain-entries.ts';
import { serveIndex } from './search/query/served.ts';
import { starter, written } from './search/query/written.ts';

// The tests that hold for every locale, with the fifth among them.
import './client/ticket-form/faults.test.ts';
import './client/ticket-outbox/as-text.test.ts';
import './client/ticket-outbox/wording.test.ts';
import './desk/plain-form.test.ts';
import './desk/strings.test.ts';
import './i18n/translate.test.ts';
import './models/reply-time.test.ts';
import './models/ticket-texts.test.ts';
import './queries/library.test.ts';
import './search/index/entries-file.test.ts';
import './search/index/query-file.test.ts';
import './search/query/find/entries.test.ts';
import './search/query/understand/query-knowledge.test.ts';
import './search/query/understand/query-words.test.ts';
import './search/query/understand/question.test.ts';

await vi.hoisted(async () => {
  const { contentWithFifth } = await import('./fifth-locale/content.ts');
  process.env['WENDA_CONTENT'] = contentWithFifth();
});
afterAll(removeContent);

const locale = fifth as Locale;
const traits = traitsOf(locale);

test('it is the last of the locales', () => {
  expect(locales.at(-1)).toBe(fifth);
  expect(locales.length).toBe(5);
});

describe('what it writes', () => {
  test('of days and moments is as its row says', () => {
    const moment = new Date('2026-11-20T16:05:00Z');
    expect(formatDay(moment, traits.dates)).toBe('20 November 2026');
    expect(formatInstant(moment, traits)).toBe('𐌷𐌴𐌹𐌻𐌰 ⁘ 00:05 ⁘ 21 November 2026');
  });

  test('of sentences and asides too', () => {
    expect(joinSentences(locale, 'A', '', undefined, 'B')).toBe('A ⁘ B');
    expect(inBrackets('aside', locale)).toBe('⸢aside⸣');
  });

  test('stands in the texts of the ticket form', () => {
    const { texts } = ticketTexts(locale, site, translator(locale));
    expect(texts['ticketPage.newTab']).toBe('⸢opens in a new tab 𐌰⸣');
    expect(texts['ticket.errorPrefix']).toBe('Error: 𐌰 ⁘ ');
  });

  test('stands in the pages of the desk, which it answers in', async () => {
    const form = formOf({ ...ticket, category: 'deposit', email: 'ana@', locale });
    const faults = await (await newDesk().postForm(form)).text();
    expect(faults).toContain('<html lang="qaa-Goth">');
    expect(faults).toContain('<title>Error: 𐌰 ⁘ ');
    const { hint, example } = site.ticket.evidence['amount']!;
    expect(faults).toContain(`${hint[locale]}${example ? ' ⁘ ' : ''}`);
    const unread = new Request('http://desk.test/v1/tickets', {
      method: 'POST',
      headers: { ...browser, 'Accept-Language': 'fr, qaa-Goth;q=0.9, en;q=0.1' },
    });
    expect(await (await newDesk().app.request(unread)).text()).toContain('<html lang="qaa-Goth">');
  });
});

describe('its glossary', () => {
  const titles = ['Zcash', '𐌰𐌱', '2FA', 'Åland', '𐌲𐌰', '𐌱𐌰', '𐌲𐌱', '取引'];
  const library = libraryOf(
    ...titles.map((title, at) => entry('glossary', locale, `term-${at}`, { title })),
  );

  test('stands under its own letters in its own order, Latin ones after them', () => {
    expect(glossaryIndex(library, locale).map(({ letter }) => letter)).toEqual([
      ...['𐌲', '𐌱', '𐌰'],
      ...['A', 'Z', '#'],
    ]);
  });
});

describe('its pages', () => {
  const alternatesAt = ({ routes }: Library, href: string) =>
    alternatesOf(routes, routeAt(routes, href));

  test('are alternates of the others, under its tag and its own name', () => {
    expect(alternatesAt(libraryOf(), '/qaa/official/').at(-1)).toMatchObject({
      locale,
      lang: row.tag,
      label: row.name,
      href: '/qaa/official/',
      state: 'own',
    });
  });

  test('are x-default only where the default locale has none', () => {
    const ofEntry = (...own: Locale[]) => {
      const library = libraryOf(...own.map((one) => entry('faq', one, 'a')));
      return languagesOf(alternatesAt(library, '/qaa/faq/a/')).at(-1);
    };
    expect(ofEntry(locale)).toEqual({ lang: 'x-default', href: '/qaa/faq/a/' });
    expect(ofEntry(locale, defaultLocale)?.href).toBe(`/${defaultLocale}/faq/a/`);
  });
});

describe('the checks', () => {
  test('know its strings, and say where they are not there', () => {
    const own = process.env['WENDA_CONTENT']!;
    expect(uiStringFindings(own)).toEqual({ faults: [], warnings: [] });
    expect(uiStringFindings('tests/fixtures/sound').faults.map(({ file }) => file)).toEqual([
      'ui/qaa.json',
    ]);
  });

  test('know its folder by its tag', () => {
    const [fault] = folderPlaceFaults({
      folders: ['faq/qaa-Goth'],
      files: [{ path: 'faq/qaa/a.mdx' }] as never,
    });
    expect(fault?.fix).toBe('Did you mean "qaa"?');
  });
});

describe('its search', () => {
  const text = '𐌲𐌿𐌸 𐌾𐌰𐌷 𐍅𐌰𐌿𐍂𐌳 '.repeat(40);
  const asked = serveIndex([
    ...starter,
    written(locale, 'faq/word', { title: '𐍅𐌰𐌿𐍂𐌳', text }),
    written(locale, 'faq/bread', { title: '𐌷𐌻𐌰𐌹𐍆𐍃', text: '𐌷𐌻𐌰𐌹𐍆 𐌿𐌽𐍃𐌰𐍂𐌰𐌽𐌰' }),
  ]);

  test('finds by its letters, and shows a short passage', async () => {
    const { sure } = await search('𐌾𐌰𐌷 𐍅𐌰𐌿𐍂𐌳', { locale });
    expect(sure[0]?.href).toBe('/qaa/faq/word/');
    const passage = (await sure[0]!.loadPassage()).map((piece) => piece.text).join('');
    expect(passage.length).toBeLessThan(90);
    expect(asked).not.toContain('/pagefind/qaa/syllables.json');
  });

  test('is asked from elsewhere for what is written in its letters', async () => {
    const found = await searchOtherLocales('𐌷𐌻𐌰𐌹𐍆𐍃', 'en', searchedLocales());
    expect(found).toMatchObject([{ locale, lang: row.tag, label: row.name }]);
  });
});
