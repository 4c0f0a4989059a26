import { describe, expect, test } from 'vitest';
import { attribute, openSite, type Page } from './support/site.ts';

const site = openSite();

/** What a browser fetches by itself; a link that a reader follows is none of it. */
const fetched = ['script', 'img', 'source', 'iframe', 'audio', 'video', 'embed', 'object', 'track'];

function policyOf(page: Page): Map<string, string[]> {
  const meta = page.root
    .querySelectorAll('meta')
    .find(
      (element) =>
        element.getAttributeValue('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
  const directives = (meta && attribute(meta, 'content')?.split(';')) || [];
  return new Map(
    directives
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const),
  );
}

/** The pages for which the check finds something, with what it finds. */
function offenders(check: (page: Page) => string[]): string[] {
  return site.pages.flatMap((page) => check(page).map((what) => `${page.path}: ${what}`));
}

describe('every page', () => {
  test('has a policy that allows nothing unless it is named', () => {
    expect(
      offenders((page) =>
        policyOf(page).get('default-src')?.join(' ') === "'none'" ? [] : ['default-src'],
      ),
    ).toEqual([]);
  });

  test("has a policy without 'unsafe-inline' and 'unsafe-eval', and without a wildcard", () => {
    expect(
      offenders((page) =>
        [...policyOf(page).values()]
          .flat()
          .filter((source) => /^'unsafe-|^\*|^data:|^https?:$/.test(source)),
      ),
    ).toEqual([]);
  });

  test('has its policy before the first stylesheet and module', () => {
    expect(
      offenders((page) => {
        const policy = page.html.indexOf('http-equiv="content-security-policy"');
        const first = page.html.search(/<link rel="stylesheet"|<script type="module"/);
        return first >= 0 && policy > first ? ['the policy comes too late'] : [];
      }),
    ).toEqual([]);
  });

  test('has no script in the page, other than JSON', () => {
    expect(
      offenders((page) =>
        page.root.querySelectorAll('script').flatMap((script) => {
          const isJson = /json$/.test(script.getAttributeValue('type') ?? '');
          return isJson || script.getAttributeValue('src')
            ? []
            : [script.textContent.slice(0, 60) || 'an empty script'];
        }),
      ),
    ).toEqual([]);
  });

  test('has no style element and no style attribute', () => {
    expect(
      offenders((page) =>
        page.root.querySelectorAll('style, [style]').map(({ tagName }) => tagName),
      ),
    ).toEqual([]);
  });

  test('has no event handler and no javascript: address', () => {
    expect(
      offenders((page) =>
        page.root
          .querySelectorAll('*')
          .flatMap((element) =>
            element.attributes
              .filter(
                ({ key, value }) =>
                  /^on/i.test(key) || /^\s*javascript:/i.test(String(value ?? '')),
              )
              .map(({ key }) => `${element.tagName} ${key}`),
          ),
      ),
    ).toEqual([]);
  });

  test('loads nothing from another host', () => {
    expect(
      offenders((page) =>
        page.root
          .querySelectorAll([...fetched, 'link'].join(', '))
          .filter(isFetched)
          .flatMap((element) =>
            ['src', 'href', 'data', 'srcset'].map((name) => attribute(element, name) ?? ''),
          )
          .filter((address) => /^(https?:)?\/\//i.test(address)),
      ),
    ).toEqual([]);
  });
});

test('no stylesheet loads a font or anything from another host', () => {
  const sheets = new Set(
    site.pages.flatMap((page) =>
      page.root
        .querySelectorAll('link[rel="stylesheet"]')
        .map((link) => attribute(link, 'href') ?? ''),
    ),
  );
  expect(sheets.size).toBeGreaterThan(0);
  for (const sheet of sheets) {
    expect(site.read(sheet)).not.toMatch(/@font-face|@import|url\(\s*["']?(https?:)?\/\//i);
  }
});

function isFetched(element: Page['root']): boolean {
  if (element.tagName !== 'link') return true;
  return /stylesheet|icon|preload|prefetch|manifest/.test(element.getAttributeValue('rel') ?? '');
}
