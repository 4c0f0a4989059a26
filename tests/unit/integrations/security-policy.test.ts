import { describe, expect, onTestFinished, test, vi } from 'vitest';

/** The policy of a build with this ticket endpoint; a build reads its site once. */
async function policyWith(endpoint: string) {
  vi.stubEnv('WENDA_TICKET_ENDPOINT', endpoint);
  onTestFinished(() => void vi.unstubAllEnvs());
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
});
