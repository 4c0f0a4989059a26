import type { Plugin } from 'vite';
import { readSite } from '../schemas/read-site.ts';

/** The name under which `TicketEvidence.astro` imports them. */
const name = 'virtual:category-styles.css';
const id = '/__category-styles.css';

/**
 * The styles that show what the chosen ticket category asks for. Its ids are content, and a page may
 * hold no style of its own (CSP), so they are made here, for the site's one stylesheet.
 */
export function categoryStyles(): Plugin {
  return {
    name: 'category-styles',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: (asked) =>
      asked === id ? stylesFor(readSite().ticket.categories.map((one) => one.id)) : undefined,
  };
}

/** Without `:has` every field is shown; the endpoint drops what the category does not ask for. */
export function stylesFor(ids: string[]): string {
  const chosen = ids.map((one) => `form:has([value='${one}']:checked) [data-for~='${one}']`);
  return `@layer components {
  @supports selector(:has(*)) {
    form:has([name='category']) [data-for] {
      display: none;
    }

    ${chosen.join(',\n    ')} {
      display: block;
    }
  }
}
`;
}
