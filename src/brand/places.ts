/** Where what is made from the brand is published; browsers look for `favicon.ico` by its name. */
export const brandPlaces = {
  icon: 'icon.svg',
  favicon: 'favicon.ico',
  touchIcon: 'apple-touch-icon.png',
  icon192: 'icon-192.png',
  icon512: 'icon-512.png',
  manifest: 'manifest.webmanifest',
} as const;
