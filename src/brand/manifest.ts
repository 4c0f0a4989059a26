import { defaultLocale, langOf } from '../i18n/locales.ts';
import type { Brand } from '../schemas/brand.ts';
import { palettesOf } from './palette.ts';
import { siteNameOf } from './site-name.ts';

/** Where the icons of a manifest stand, beside it. */
interface ManifestIcons {
  icon: string;
  icon192: string;
  icon512: string;
}

/**
 * What a phone needs to keep the help centre on its home screen (W3C, Web Application Manifest). It opens in the
 * browser: readers must see in which site they are. Addresses are relative to the manifest.
 */
export function manifestOf(brand: Brand, { icon, icon192, icon512 }: ManifestIcons): string {
  const { surface } = palettesOf(brand).light;
  const name = siteNameOf(brand, defaultLocale);
  const maskable = (src: string, side: number) => ({
    src,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: 'maskable',
  });
  return JSON.stringify({
    name,
    short_name: brand.shortName ?? name,
    lang: langOf(defaultLocale),
    start_url: './',
    scope: './',
    display: 'browser',
    theme_color: surface,
    background_color: surface,
    icons: [
      { src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      maskable(icon192, 192),
      maskable(icon512, 512),
    ],
  });
}
