import { expect, test } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { readSite } from '../../../src/schemas/read-site.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { formOf, newDesk, ticket } from './desk-fixture.ts';

const site = readSite();
const named = (name: string) =>
  Object.fromEntries(locales.map((locale) => [locale, `${name} ${locale}`])) as Record<
    Locale,
    string
  >;
const [text] = Object.values(site.ticket.evidence);

/** A site whose tickets are about parcels, and nothing of the starter's. */
const parcels: Site = {
  ...site,
  ticket: {
    ...site.ticket,
    evidence: { parcel: { ...text!, kind: 'text', label: named('Parcel') } },
    categories: [
      { id: 'lost-parcel', label: named('Lost parcel'), replyHours: 5, fields: ['parcel'] },
      {
        id: 'customs',
        label: named('Customs'),
        replyHours: 24,
        fields: [],
        mayHold: ['identity-number'],
      },
    ],
  },
};
const { network: _, amount: __, ...plain } = ticket;
const lost = { ...plain, category: 'lost-parcel', parcel: 'AB 123' };
const identityNumber = '11010519491231002X';

test('a ticket about what the site names is stored, with its evidence and its own reply time', async () => {
  const desk = newDesk({ site: parcels });
  const response = await desk.post(lost);
  expect(response.status).toBe(201);
  const [row] = desk.rows('tickets');
  expect(row).toMatchObject({ category: 'lost-parcel' });
  expect(JSON.parse(String(row?.['evidence']))).toEqual({ parcel: 'AB 123' });
  const receipt = (await response.json()) as { reply_by: string };
  expect(receipt.reply_by).toBe('2026-11-21T13:00:00.000Z');
});

test.each(['deposit', 'lost'])('a ticket about anything else is refused: %s', async (category) => {
  const response = await newDesk({ site: parcels }).post({ ...lost, category });
  expect(response.status).toBe(422);
  expect(JSON.stringify(await response.json())).toContain('ticket.category.unknown');
});

test.each(locales)('the pages without JavaScript call it by its name in %s', async (locale) => {
  const desk = newDesk({ site: parcels });
  const faults = await (await desk.postForm(formOf({ ...lost, locale, email: 'ana@' }))).text();
  expect(faults).toContain(`Lost parcel ${locale}`);
  expect(faults).toContain(`Parcel ${locale}`);
  const receipt = await (await desk.postForm(formOf({ ...lost, locale }))).text();
  expect(receipt).toContain(`<dd>Lost parcel ${locale}</dd>`);
});

test.each([
  ['is masked', 'lost-parcel', false],
  ['stays where a ticket is about it', 'customs', true],
])('a number of an identity card %s', async (_name, category, stays) => {
  const desk = newDesk({ site: parcels });
  const description = `My number is ${identityNumber}, as on the form.`;
  expect((await desk.post({ ...lost, category, description })).status).toBe(201);
  expect(String(desk.rows('tickets')[0]?.['description']).includes(identityNumber)).toBe(stays);
});
