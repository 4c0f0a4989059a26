import { describe, expect, test } from 'vitest';
import { securityPolicy } from '../../../src/models/security-policy.ts';
import { site as plainSite } from './plain-site.ts';

/** The directives of a site with these endpoints. */
function policyWith(endpoint: string, missed?: string): string[] {
  const site = { ...plainSite, ticket: { ...plainSite.ticket, endpoint } };
  return securityPolicy(missed ? { ...site, search: { missed } } : site).split('; ');
}

describe('the content security policy', () => {
  test('begins with nothing, and runs no inline code', () => {
    const policy = policyWith('https://desk.example.org/v1/tickets');
    expect(policy[0]).toBe("default-src 'none'");
    for (const loose of [
      "'unsafe-inline'",
      "'unsafe-eval'",
      "'unsafe-hashes'",
      '*',
      'data:',
      'http:',
    ]) {
      expect(policy.join()).not.toContain(loose);
    }
  });

  test('lets Pagefind compile its WebAssembly', () => {
    expect(policyWith('https://desk.example.org/')).toContain(
      "script-src 'self' 'wasm-unsafe-eval'",
    );
  });

  test.each([
    ['https://desk.example.org/v1/tickets?a=1', 'https://desk.example.org'],
    ['http://127.0.0.1:8787/v1/tickets', 'http://127.0.0.1:8787'],
  ])(
    'names the origin of %s for the script and for the plain form, and nothing else',
    (endpoint, origin) => {
      const directives = policyWith(endpoint);
      expect(directives).toContain(`connect-src 'self' ${origin}`);
      expect(directives).toContain(`form-action 'self' ${origin}`);
      const naming = directives.filter((directive) => directive.includes('://'));
      expect(naming).toHaveLength(2);
    },
  );

  const desk = 'https://desk.example.org';

  test.each([
    [
      'at another place',
      'https://log.example.org:8443/missed?a=1',
      `${desk} https://log.example.org:8443`,
    ],
    ['at the desk', `${desk}/v1/missed`, desk],
  ])('lets missed queries be told %s, by script alone', (_name, missed, origins) => {
    const directives = policyWith(`${desk}/v1/tickets`, missed);
    expect(directives).toContain(`connect-src 'self' ${origins}`);
    expect(directives).toContain(`form-action 'self' ${desk}`);
  });
});
