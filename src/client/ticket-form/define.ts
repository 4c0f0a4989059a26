import { TicketForm } from './element.ts';

if (!customElements.get('ticket-form')) customElements.define('ticket-form', TicketForm);
