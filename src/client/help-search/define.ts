import { HelpSearch } from './element.ts';

if (!customElements.get('help-search')) customElements.define('help-search', HelpSearch);
