import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFault } from '../../../../src/reading/fault.ts';
import { channelFindings } from '../../../../src/checks/rules/channels.ts';

/** What is said of a document, without the place. */
const said = (yaml: string) =>
  channelFindings(parse(yaml), new Map([['officialChannels.0.href', 4]])).map((finding) =>
    formatFault({ file: 'site.yaml', ...finding }),
  );

describe('the link of an official channel', () => {
  const channel = (address: string, href: string) =>
    said(`officialChannels:\n  - address: "${address}"\n    href: "${href}"`);

  test.each([
    ['www.kumo.example/app', 'https://www.kurno.example/app'],
    ['kumo.example', 'https://kumo.example.evil.test/'],
    ['help@kumo.example', 'mailto:help@kumo-example.test'],
  ])('is refused where readers compare %s and come to %s', (address, href) => {
    expect(channel(address, href)).toEqual([
      expect.stringMatching(
        /^site\.yaml:4: the link of "officialChannels\[0\]" leads to another host than its address names \(found ".+", expected ".+"\)\. Write the same host in both\.$/,
      ),
    ]);
  });

  test.each([
    ['www.kumo.example/app', 'https://kumo.example/app'],
    ['KUMO.example', 'https://kumo.example/?from=help'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['help@kumo.example', 'mailto:help@kumo.example?subject=Hello'],
    ['@kumo', 'https://social.test/kumo'],
    ['+81 3 1234 5678', 'tel:+81312345678'],
    ['Kumo on the App Store', 'https://apps.test/kumo'],
  ])('is right for %s and %s', (address, href) => expect(channel(address, href)).toEqual([]));
});

describe('a way to a person', () => {
  test('leads somewhere, but for the form', () => {
    expect(said('support:\n  - id: chat\n  - id: ticket')).toEqual([
      'site.yaml:1: the support channel "chat" leads nowhere (expected href with an https:, mailto: or tel: address). Add href.',
    ]);
  });

  test('stands once', () => {
    const [one, two] = ['a', 'b'].map((name) => `  - { id: email, href: "mailto:${name}@b.test" }`);
    expect(said(`support:\n${one}\n${two}`)).toEqual([
      'site.yaml:1: the support channel "email" is listed a second time. Join the two, or remove one.',
    ]);
  });
});

test('tickets go over an encrypted line, or to a desk on this machine', () => {
  const to = (endpoint: string) => said(`ticket: { endpoint: "${endpoint}" }`);
  expect(to('http://tickets.kumo.example/v1/tickets')).toEqual([
    'site.yaml:1: tickets would be sent without encryption (found "http://tickets.kumo.example/v1/tickets", expected an https: address). Put the endpoint behind https.',
  ]);
  for (const right of ['https://tickets.kumo.example/', 'http://127.0.0.1:8787/v1/tickets']) {
    expect(to(right)).toEqual([]);
  }
});
