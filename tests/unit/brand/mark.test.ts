import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { markOf } from '../../../src/brand/mark.ts';

const brand = { name: 'Kumo', home: 'https://www.kumo.test/' };
const svg = (width: number, colour: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" id="a" viewBox="0 0 ${width} 40"><!-- x -->\n<path stroke="${colour}" d="M0 0h9"/>\n</svg>`;

/** A content folder whose brand has these files. */
function folderWith(files: Record<string, string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-brand-'));
  mkdirSync(join(folder, 'brand'));
  for (const [name, text] of Object.entries({ 'site.yaml': '', ...files }))
    writeFileSync(join(folder, name), text);
  vi.stubEnv('WENDA_CONTENT', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
}

describe('what the header shows of a brand', () => {
  test('is its initial, in the page itself, where there is neither logo nor icon', () => {
    const { drawing, hrefs, isWordmark } = markOf(brand);
    expect(drawing).toMatch(/^<svg width="28" height="28" .*aria-hidden="true">.*<\/svg>$/);
    expect({ hrefs, isWordmark }).toEqual({ hrefs: undefined, isWordmark: false });
  });

  test('is its icon where there is no logo', () => {
    expect(markOf({ ...brand, icon: 'brand/icon.svg' })).toEqual({
      hrefs: ['/icon.svg'],
      width: 28,
      height: 28,
      isWordmark: false,
    });
  });

  test('is a logo for each scheme, under names that change with their bytes', () => {
    folderWith({ 'brand/a.svg': svg(40, '#000'), 'brand/b.svg': svg(40, '#fff') });
    const logo = { light: 'brand/a.svg', dark: 'brand/b.svg' };
    const { hrefs = [], ...shape } = markOf({ ...brand, logo });
    expect(hrefs).toHaveLength(2);
    for (const href of hrefs) expect(href).toMatch(/^\/_astro\/logo\.[0-9a-f]{8}\.svg$/);
    expect(new Set(hrefs).size).toBe(2);
    expect(shape).toEqual({ width: 28, height: 28, isWordmark: false });
  });

  test('stands for the name where it is wide', () => {
    folderWith({ 'brand/wide.svg': svg(180, '#000') });
    expect(markOf({ ...brand, logo: { light: 'brand/wide.svg' } })).toMatchObject({
      width: 126,
      height: 28,
      isWordmark: true,
    });
  });

  test('is markup where it takes the colour of the text, without notes, ids and namespaces', () => {
    folderWith({ 'brand/text.svg': svg(40, 'currentColor') });
    expect(markOf({ ...brand, logo: { light: 'brand/text.svg' } }).drawing).toBe(
      '<svg width="28" height="28" viewBox="0 0 40 40" aria-hidden="true"><path stroke="currentColor" d="M0 0h9"/></svg>',
    );
  });
});
