// Loads the rest only where a result led here. The key is `arrivalKey` of ../search/arrival.ts, written
// out, so that every page need not load a file for it.
try {
  if (localStorage.getItem('wenda.arrival')) void import('./element.ts').then(define);
} catch {
  // Storage is off: nothing is marked.
}

function define({ SearchArrival }: typeof import('./element.ts')): void {
  if (!customElements.get('search-arrival')) customElements.define('search-arrival', SearchArrival);
}
