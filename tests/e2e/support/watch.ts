import type { BrowserContext } from '@playwright/test';

/** What no page may do: errors, lost requests, other hosts, violations of the content security policy. */
export interface Watch {
  /** Every fault so far that no test announced. */
  faults: () => string[];
  /** Announces faults that a test causes on purpose. */
  expect: (pattern: RegExp) => void;
  /** Lets pages ask one more server. */
  allowOrigin: (origin: string) => void;
}

/** Watches every page of a browser context, pages that open later included. */
export function watchContext(context: BrowserContext, origins: readonly string[]): Watch {
  const found: string[] = [];
  const expected: RegExp[] = [];
  const allowed = new Set(origins);
  context.on('console', (message) => {
    // Chromium reports a violated policy as a console error too.
    if (message.type() !== 'error') return;
    found.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => found.push(`page error: ${String(error.error())}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isLocal && !allowed.has(url.origin)) found.push(`another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page was still loading when it was left.
    if (reason !== 'net::ERR_ABORTED') found.push(`request failed: ${reason} ${request.url()}`);
  });
  return {
    faults: () => found.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
    expect: (pattern) => void expected.push(pattern),
    allowOrigin: (origin) => void allowed.add(origin),
  };
}
