import { SearchArrival } from './element.ts';

if (!customElements.get('search-arrival')) customElements.define('search-arrival', SearchArrival);
