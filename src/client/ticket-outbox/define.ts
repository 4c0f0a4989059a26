// Loads the rest only where the list stands on the page, or where something waits to be sent. The key is
// `pendingKey` of ./open-outbox.ts, written out, so that every page need not load a file for it.
if (document.querySelector('ticket-outbox')) {
  void import('./element.ts').then(({ TicketOutbox }) => {
    if (!customElements.get('ticket-outbox')) customElements.define('ticket-outbox', TicketOutbox);
  });
} else {
  try {
    if (localStorage.getItem('wenda.outbox')) {
      void import('./background.ts').then(({ keepFlushing }) => keepFlushing());
    }
  } catch {
    // Storage is off: the ticket page alone sends what waits.
  }
}
