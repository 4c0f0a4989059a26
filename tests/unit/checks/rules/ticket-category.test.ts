import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Site } from '../../../../src/schemas/site.ts';
import { faultsIn, temporaryContent, term } from '../temporary-content.ts';

const topic = (ticket: string) =>
  `---\ntitle: Deposits\nupdated: 2026-10-01\norder: 1\nticket: ${ticket}\n---\n`;

const sound = parse(readFileSync('tests/fixtures/sound/site.yaml', 'utf8')) as Site;
const categories = ['account', 'deposit', 'trade'].map((id) => ({
  ...sound.ticket.categories[0],
  id,
}));
const site = stringify({ ...sound, ticket: { ...sound.ticket, categories } });

test('a topic and a link open the form with a category of the site', async () => {
  const folder = temporaryContent({
    'site.yaml': site,
    'topics/en/deposits.mdx': topic('deposit'),
    'glossary/en/fee.mdx': term(
      '[a](/en/contact/ticket/?category=deposit) [b](/en/contact/ticket/)',
    ),
  });
  expect(await faultsIn(folder)).toEqual([]);
});

test('one that the site does not list is refused at its line, with the nearest', async () => {
  const folder = temporaryContent({
    'site.yaml': site,
    'topics/en/deposits.mdx': topic('deposits'),
    'glossary/en/fee.mdx': term(
      '[a](/ko/contact/ticket/?from=/en/&category=tarde#a)\n[b](/en/faq/?category=tarde)',
    ),
  });
  expect(await faultsIn(folder)).toEqual([
    expect.stringMatching(
      /^glossary\/en\/fee\.mdx:7: the ticket category does not exist .found "tarde", expected one of account, .*Did you mean "trade"\?/,
    ),
    expect.stringContaining('glossary/en/fee.mdx:8: the link leads to a list that is not there'),
    expect.stringMatching(
      /^topics\/en\/deposits\.mdx:5: the ticket category does not exist .found "deposits".*Did you mean "deposit"\?/,
    ),
  ]);
});
