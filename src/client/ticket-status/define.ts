import { TicketStatus } from './element.ts';

if (!customElements.get('ticket-status')) customElements.define('ticket-status', TicketStatus);
