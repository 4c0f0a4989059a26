// Loads the rest only where a result led here. The key is `highlightKey` of search/query/show/
// highlight-request.ts, written out, so that every page need not load a file for it.
try {
  if (localStorage.getItem('wenda.arrival')) void import('./element.ts').then(define);
} catch {
  // Storage is off: nothing is marked.
}

function define({ SearchHighlight }: typeof import('./element.ts')): void {
  if (!customElements.get('search-highlight'))
    customElements.define('search-highlight', SearchHighlight);
}
