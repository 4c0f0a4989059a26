import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { locales } from '../../../src/i18n/locales.ts';
import { isLocalEndpoint } from '../../../src/schemas/read-site.ts';
import { siteSchema, type Site } from '../../../src/schemas/site.ts';
import { starterSite } from '../../starter-site.ts';

const document = starterSite();

/** The starter's document with one place changed. */
function changed(change: (site: Site) => void): Site {
  const site = structuredClone(document);
  change(site);
  return site;
}

function faults(site: unknown): string[] {
  const { error } = siteSchema.safeParse(site);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('content/site.yaml', () => {
  test('is sound', () => expect(faults(document)).toEqual([]));

  test('offers every ticket category, in the order of the issue', () => {
    expect(document.ticket.categories.map(({ id }) => id)).toEqual([
      ...['account', 'identity', 'deposit', 'withdrawal', 'trade'],
      ...['security', 'technical', 'appeal', 'partnership', 'other'],
    ]);
  });

  test('asks for pair, price, quantity and the time to the second after a trade', () => {
    const trade = document.ticket.categories.find(({ id }) => id === 'trade');
    expect(trade?.fields).toEqual(expect.arrayContaining(['pair', 'price', 'quantity']));
    const kinds = trade?.fields.map((name) => document.ticket.evidence[name]?.kind);
    expect(kinds).toContain('datetime');
  });
});

describe('the categories of announcements', () => {
  const label = { zh: '一', en: 'A', ja: 'あ', ko: '가' };
  const faultsWith = (...categories: unknown[]) =>
    faults({ ...document, announcements: { categories } });

  test('are none where a site says nothing', () => {
    const { announcements: _, ...site } = document;
    expect(siteSchema.parse(site).announcements).toEqual({ categories: [] });
  });

  test('have an id and a name, and may name their dates and stand on the home page', () => {
    expect(faultsWith({ id: 'a', label })).toEqual([]);
    expect(faultsWith({ id: 'works-2', label, starts: label, ends: label, onHome: true })).toEqual(
      [],
    );
  });

  test.each<[string, unknown[], string[]]>([
    [
      'an id with a blank',
      [{ id: 'Big News', label }],
      ['0.id: is not an id: lower-case letters, digits and hyphens'],
    ],
    [
      'an id twice',
      [
        { id: 'a', label },
        { id: 'b', label },
        { id: 'a', label },
      ],
      ['2.id: names "a" a second time'],
    ],
    [
      'an id twice beside another fault',
      [
        { id: 'a', label, colour: 'red' },
        { id: 'a', label },
      ],
      ['0: Unrecognized key: "colour"', '1.id: names "a" a second time'],
    ],
    [
      'a name that lacks a language',
      [{ id: 'a', label: { ...label, ko: '' } }],
      ['0.label.ko: is empty'],
    ],
  ])('are refused with %s', (_name, categories, expected) => {
    expect(faultsWith(...categories)).toEqual(
      expected.map((fault) => `announcements.categories.${fault}`),
    );
  });
});

test('an endpoint whose kind is not named keeps the contract', () => {
  const { adapter: _, ...ticket } = document.ticket;
  expect(siteSchema.parse({ ...document, ticket }).ticket.adapter).toBe('generic');
});

describe('a relay', () => {
  const rt = { kind: 'request-tracker', url: 'https://rt.example.com/', queue: 'Support' } as const;
  const zendesk = { kind: 'zendesk', url: 'https://example.zendesk.com' } as const;
  const faultsWith = (relay: unknown) =>
    faults(changed(({ ticket }) => Object.assign(ticket, { relay })));

  test('is none in the starter', () => expect(document.ticket.relay).toBeUndefined());

  test.each([rt, zendesk, { ...rt, url: 'http://127.0.0.1:8090/' }])('may be %o', (relay) => {
    expect(faultsWith(relay)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['another system', { ...rt, kind: 'jira' }, 'kind: is neither request-tracker nor zendesk'],
    ['an address that is none', { ...rt, url: 'rt' }, 'url: is not a web address (https://…)'],
    [
      'a key in the clear',
      { ...rt, url: 'http://rt.test/' },
      'url: is not encrypted: write https://…',
    ],
    [
      'RT without a queue',
      { ...rt, queue: undefined },
      'queue: Invalid input: expected string, received undefined',
    ],
    ['a queue in Zendesk', { ...zendesk, queue: 'Support' }, ': Unrecognized key: "queue"'],
    ['a key in the file', { ...rt, token: '1-2-3' }, ': Unrecognized key: "token"'],
  ])('is refused with %s', (_name, relay, fault) => {
    const at = fault.startsWith(':') ? 'ticket.relay' : 'ticket.relay.';
    expect(faultsWith(relay)).toEqual([`${at}${fault}`]);
  });

  test('is told to the desk and to no page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenda-content-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const site = changed(({ ticket }) => Object.assign(ticket, { relay: rt }));
    writeFileSync(join(folder, 'site.yaml'), stringify(site));
    vi.stubEnv('WENDA_CONTENT', folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.resetModules();
    const { readRelay, readSite } = await import('../../../src/schemas/read-site.ts');
    expect(readRelay()).toEqual(rt);
    expect(JSON.stringify(readSite())).not.toContain('rt.example.com');
  });
});

test('a ticket may be about whatever a company names', () => {
  const own = changed(({ ticket }) => (ticket.categories[0]!.id = 'lost-parcel-2'));
  expect(faults(own)).toEqual([]);
});

describe('a site is refused', () => {
  test.each<[string, (site: Site) => void, string]>([
    [
      'with an address that is none',
      (site) => (site.url = 'help.example.com'),
      'url: is not a web address (https://…)',
    ],
    [
      'with an address that runs',
      (site) => (site.brand.home = 'javascript:alert(1)'),
      'brand.home: is not a web address (https://…)',
    ],
    [
      'with a zone that does not exist',
      (site) => (site.languages['ja']!.timeZone = 'Asia/Nowhere'),
      'languages.ja.timeZone: is not an IANA time zone, such as Asia/Tokyo',
    ],
    [
      'with a tag that is none',
      (site) => (site.languages['ja']!.tag = 'japanese language'),
      'languages.ja.tag: is not a language tag (BCP 47), such as es or pt-BR',
    ],
    ['without a language', (site) => (site.languages = {}), 'languages: lists no language'],
    [
      'with a language that fills in for itself',
      (site) => (site.languages['ja']!.fallback = ['ja']),
      'languages.ja.fallback.0: names the language itself',
    ],
    [
      'with a language that fills in and is not listed',
      (site) => (site.languages['ja']!.fallback = ['en', 'fr']),
      'languages.ja.fallback.1: names "fr", which is not listed',
    ],
    [
      'with a moment that lacks its zone',
      (site) => (site.languages['ja']!.traits = { moment: '{day} {time}' }),
      'languages.ja.traits.moment: does not hold {day}, {time} and {zone}',
    ],
    [
      'with urgent help that names no entry',
      (site) => (site.urgent[0]!.entry = 'stolen'),
      'urgent.0.entry: is not written as collection/slug, such as faq/forgot-password',
    ],
    [
      'with a ticket address that is none',
      (site) => (site.ticket.email = 'support'),
      'ticket.email: Invalid email address',
    ],
    [
      'with an endpoint of a kind that there is not',
      (site) => (site.ticket.adapter = 'zendesk' as 'generic'),
      'ticket.adapter: Invalid option: expected one of "generic"|"form-service"',
    ],
    [
      'with a reply in no time',
      (site) => (site.ticket.categories[0]!.replyHours = 0),
      'ticket.categories.0.replyHours: Too small: expected number to be >0',
    ],
    [
      'with a category twice',
      (site) => (site.ticket.categories[1]!.id = site.ticket.categories[0]!.id),
      'ticket.categories.1.id: names "account" a second time',
    ],
    [
      'with a category whose id is no id',
      (site) => (site.ticket.categories[0]!.id = 'Lost Parcel'),
      'ticket.categories.0.id: is not an id: lower-case letters, digits and hyphens',
    ],
    [
      'with a category that may hold what nobody may send',
      (site) => (site.ticket.categories[0]!.mayHold = ['seed-phrase' as 'identity-number']),
      'ticket.categories.0.mayHold.0: Invalid input: expected "identity-number"',
    ],
  ])('%s', (_name, change, message) => {
    expect(faults(changed(change))).toEqual([message]);
  });

  test('with evidence that it does not explain, and says what there is', () => {
    const [fault = ''] = faults(
      changed((site) => (site.ticket.categories[0]!.fields = ['colour'])),
    );
    expect(fault).toMatch(
      /^ticket\.categories\.0\.fields\.0: "colour" is not under "evidence"; there are .*txid/,
    );
  });

  test('with both of two faults named, the shape and the meaning', () => {
    const both = changed((site) => {
      site.ticket.email = 'support';
      site.ticket.categories[0]!.fields = ['colour'];
    });
    expect(faults(both)).toHaveLength(2);
  });

  test.each(locales)('with a channel that has no name in %s', (locale) => {
    const site = changed(({ officialChannels }) => (officialChannels[0]!.name[locale] = ''));
    expect(faults(site)).toEqual([`officialChannels.0.name.${locale}: is empty`]);
  });

  test.each(['{}', '[]', '~', 'a'])('that is %s, without an exception', (yaml) => {
    expect(faults(parse(yaml)).length).toBeGreaterThan(0);
  });
});

test.each([
  ['http://127.0.0.1:8787/v1/tickets', true],
  ['http://localhost/', true],
  ['http://[::1]:1/', true],
  ['https://desk.example.com/localhost', false],
])('the endpoint %s is on this machine: %s', (endpoint, isLocal) => {
  expect(isLocalEndpoint(endpoint)).toBe(isLocal);
});

test('the environment replaces the endpoint, and the address of the site has no final slash', async () => {
  vi.stubEnv('WENDA_TICKET_ENDPOINT', 'https://desk.example.org/in');
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.resetModules();
  const { readSite } = await import('../../../src/schemas/read-site.ts');
  expect(readSite().ticket.endpoint).toBe('https://desk.example.org/in');
  expect(readSite().url).not.toMatch(/\/$/);
});
