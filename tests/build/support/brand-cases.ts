import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { pngSize } from '../../../src/pictures/picture-size.ts';
import { deadAddresses } from './addresses.ts';
import { htmlRules } from './html-rules.ts';
import { attribute, textOf, type BuiltSite } from './site.ts';

/** A folder whose company has a name, drawings, colours, a stylesheet and public files of its own. */
export const brandedFolder = 'tests/fixtures/branded';

/** What a reader sees of a brand; another file builds it, since builds of one project cannot run side by side. */
export function describeBrand(build: () => Promise<BuiltSite>): void {
  describe('a folder with a brand of its own', () => {
    let site: BuiltSite;
    let css: string;

    beforeAll(async () => {
      site = await build();
      css = site.files
        .filter((path) => path.endsWith('.css'))
        .map(site.read)
        .join('');
    }, 120_000);

    /** In en and ja the brand says how the help centre is called. */
    const nameIn = (locale: Locale) =>
      new Map<string, string>([
        ['en', 'Kumo Answers'],
        ['ja', 'Kumoヘルプ'],
      ]).get(locale) ?? translator(locale)('site.name', { brand: 'Kumo Digital Asset Trust' });

    test.each(locales)('is called in %s as the brand says', (locale) => {
      const home = site.pageAt(`/${locale}/`)!.root;
      expect(textOf(home.querySelector('head > title'))).toBe(nameIn(locale));
      expect(textOf(home.querySelector('.brand'))).toBe(nameIn(locale));
      expect(textOf(home.querySelector('.site-footer p.muted'))).toBe(nameIn(locale));
    });

    test('shows its logo for each scheme, byte by byte', () => {
      const logos = site.pageAt('/en/faq/fees/')!.root.querySelectorAll('.brand img');
      const published = logos.map((logo) => attribute(logo, 'src')!);
      expect(published.map((path) => readFileSync(join(site.folder, path)))).toEqual(
        ['logo.svg', 'logo-dark.png'].map((name) =>
          readFileSync(join(brandedFolder, 'brand', name)),
        ),
      );
    });

    test('has its colours in the styles and for the browser’s own frame', () => {
      expect(css).toMatch(/--accent:\s*light-dark\(#7a0f5c,\s*#f0b3dd\)/);
      const [light, dark] = site
        .pageAt('/en/')!
        .root.querySelectorAll('meta[name="theme-color"]')
        .map((meta) => attribute(meta, 'content'));
      expect([light, dark]).toEqual(['#ffffff', '#15171b']);
    });

    test('has its own styles in the last layer, with the pictures that they name', () => {
      const layers = [...css.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names = '']) =>
        names.split(/,\s*/),
      );
      expect([...new Set(layers)].at(-1)).toBe('brand');
      const [, rules = ''] = css.split('@layer brand{');
      const [, picture = ''] = /\.site-footer\{background-image:url\((\S+?)\)/.exec(rules) ?? [];
      expect(site.has(picture)).toBe(true);
    });

    test('has icons that are made from its own', () => {
      expect(site.read('icon.svg')).toBe(
        readFileSync(join(brandedFolder, 'brand/icon.svg'), 'utf8'),
      );
      const sizes = ['apple-touch-icon.png', 'icon-192.png', 'icon-512.png'].map((name) =>
        pngSize(readFileSync(join(site.folder, name))),
      );
      expect(sizes).toEqual([180, 192, 512].map((side) => ({ width: side, height: side })));
      const favicon = readFileSync(join(site.folder, 'favicon.ico'));
      expect([...favicon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0]);
    });

    test('has a manifest that a page names, with icons that are there', () => {
      const link = site.pageAt('/ja/')!.root.querySelector('link[rel="manifest"]');
      const manifest = JSON.parse(site.read(attribute(link!, 'href')!)) as {
        name: string;
        short_name: string;
        icons: { src: string }[];
      };
      expect(manifest).toMatchObject({ name: 'Kumo Answers', short_name: 'Kumo' });
      expect(manifest.icons.filter(({ src }) => !site.has(`/${src}`))).toEqual([]);
    });

    test('publishes its public/ as it is, hidden folders too', () => {
      for (const path of ['wallpaper.txt', '.well-known/security.txt'])
        expect(site.read(path)).toBe(readFileSync(join(brandedFolder, 'public', path), 'utf8'));
    });

    test('is HTML without a fault, and leads nowhere that is not there', async () => {
      const { results } = await new HtmlValidate(new StaticConfigLoader(htmlRules)).validateString(
        site.pageAt('/en/faq/fees/')!.html,
      );
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
      expect(deadAddresses(site, 'https://help.kumo.test')).toEqual([]);
    });
  });
}
