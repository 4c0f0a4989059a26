import { SearchPage } from './element.ts';

if (!customElements.get('search-page')) customElements.define('search-page', SearchPage);
