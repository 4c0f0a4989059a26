import { LanguageProposal } from './element.ts';

if (!customElements.get('language-proposal'))
  customElements.define('language-proposal', LanguageProposal);
