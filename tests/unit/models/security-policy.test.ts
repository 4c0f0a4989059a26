import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

/** The policy of a build with these endpoints; a build reads its site once. */
async function policyWith(endpoint: string, missed?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-policy-'));
  const site = readFileSync('content/site.yaml', 'utf8').replace(/^search:\n(?:[ #].*\n)+/m, '');
  const search = missed ? `\nsearch:\n  missed: ${missed}\n` : '';
  writeFileSync(join(folder, 'site.yaml'), site + search);
  vi.stubEnv('WENDA_CONTENT', folder);
  vi.stubEnv('WENDA_TICKET_ENDPOINT', endpoint);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  vi.resetModules();
  const { contentSecurityPolicy } = await import('../../../src/integrations/security-policy.ts');
  const { directives = [], scriptDirective, styleDirective } = contentSecurityPolicy();
  return { directives, scriptDirective, styleDirective };
}

describe('the content security policy', () => {
  test('begins with nothing, and runs no inline code', async () => {
    const policy = await policyWith('https://desk.example.org/v1/tickets');
    expect(policy.directives[0]).toBe("default-src 'none'");
    const whole = JSON.stringify(policy);
    for (const loose of [
      "'unsafe-inline'",
      "'unsafe-eval'",
      "'unsafe-hashes'",
      '*',
      'data:',
      'http:',
    ]) {
      expect(whole).not.toContain(loose);
    }
  });

  test('lets Pagefind compile its WebAssembly', async () => {
    const { scriptDirective } = await policyWith('https://desk.example.org/');
    expect(scriptDirective?.resources).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test.each([
    ['https://desk.example.org/v1/tickets?a=1', 'https://desk.example.org'],
    ['http://127.0.0.1:8787/v1/tickets', 'http://127.0.0.1:8787'],
  ])(
    'names the origin of %s for the script and for the plain form, and nothing else',
    async (endpoint, origin) => {
      const { directives } = await policyWith(endpoint);
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
  ])('lets missed queries be told %s, by script alone', async (_name, missed, origins) => {
    const { directives } = await policyWith(`${desk}/v1/tickets`, missed);
    expect(directives).toContain(`connect-src 'self' ${origins}`);
    expect(directives).toContain(`form-action 'self' ${desk}`);
  });
});
