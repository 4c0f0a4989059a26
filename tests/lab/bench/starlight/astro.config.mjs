import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/**
 * Starlight as somebody sets it up who wants quick builds: no code highlighting, which costs it most, and
 * a sidebar of four links, since one of all entries stands on each page and so grows with their square.
 * Its search stays, in four languages. All else is as it comes, which is quick already: Sätteri reads the
 * bodies, `optimize` of MDX is on, and "last updated" does not ask git. Without `headingLinks` and
 * `pagination` it took as long.
 */
export default defineConfig({
  site: 'https://help.example.com',
  cacheDir: './.cache',
  markdown: { syntaxHighlight: false },
  vite: { cacheDir: './.cache/vite' },
  integrations: [
    starlight({
      title: 'Example Exchange',
      expressiveCode: false,
      defaultLocale: 'en',
      locales: {
        zh: { label: '简体中文', lang: 'zh-CN' },
        en: { label: 'English', lang: 'en' },
        ja: { label: '日本語', lang: 'ja' },
        ko: { label: '한국어', lang: 'ko' },
      },
      sidebar: [
        { label: 'Questions', link: '/faq/entry-0/' },
        { label: 'Guides', link: '/tutorials/entry-12/' },
        { label: 'Announcements', link: '/announcements/entry-15/' },
        { label: 'Glossary', link: '/glossary/entry-18/' },
      ],
    }),
  ],
});
