import { TicketReceipt } from './element.ts';

if (!customElements.get('ticket-receipt')) customElements.define('ticket-receipt', TicketReceipt);
