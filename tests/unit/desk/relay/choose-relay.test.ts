import { expect, it } from 'vitest';
import { chooseRelay } from '../../../../src/desk/relay/choose-relay.ts';
import { keys } from './forwarding-fixture.ts';

const means = { fetch, now: () => new Date() };
const rt = { kind: 'request-tracker', url: 'https://rt.example.com/', queue: 'Support' } as const;
const zendesk = { kind: 'zendesk', url: 'https://example.zendesk.com/' } as const;

it.each([rt, zendesk])('gives the relay that site.yaml names: $kind', (settings) => {
  expect(chooseRelay(settings, keys, means).name).toBe(settings.kind);
});

it.each([
  [rt, 'WENDA_RT_TOKEN'],
  [zendesk, 'WENDA_ZENDESK_EMAIL'],
  [zendesk, 'WENDA_ZENDESK_TOKEN'],
] as const)('of $0.kind asks for %s where it is missing or blank', (settings, name) => {
  for (const value of [undefined, '', ' ']) {
    expect(() => chooseRelay(settings, { ...keys, [name]: value }, means)).toThrow(
      `site.yaml forwards tickets to ${settings.kind}. Set its key in ${name}`,
    );
  }
});

it.each(['https://example.com/rt', 'https://example.com/rt/'])(
  'finds the API below %s',
  async (url) => {
    const asked: string[] = [];
    const network = (async (address: URL) => {
      asked.push(address.href);
      return Response.json({ items: [] });
    }) as unknown as typeof fetch;
    const relay = chooseRelay({ ...rt, url }, keys, { ...means, fetch: network });
    expect(await relay.find('EX-7K2M-9QPD', new AbortController().signal)).toBeNull();
    expect(asked[0]).toContain('https://example.com/rt/REST/2.0/attachments');
  },
);
