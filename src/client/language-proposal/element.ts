import { bestMatch } from '../../lib/best-match.ts';

/** Marks the language that the browser asks for; it proposes and never leads away. */
export class LanguageProposal extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
    const lang = bestMatch(
      navigator.languages,
      links.map(({ hreflang }) => hreflang),
    );
    links.find(({ hreflang }) => hreflang === lang)?.toggleAttribute('data-proposed', true);
  }
}
