import type { APIRoute } from 'astro';
import contract from '../../schemas/ticket-contract.yaml?raw';
import { ticketContract } from '../../models/ticket-contract.ts';
import { readSite } from '../../schemas/read-site.ts';

export const GET: APIRoute = () => new Response(ticketContract(contract, readSite()));
