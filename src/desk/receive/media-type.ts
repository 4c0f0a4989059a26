/** The media types that a ticket may come in. */
export const ticketMediaTypes = [
  'application/json',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
] as const;

/** A media type that a ticket may come in. */
export type TicketMediaType = (typeof ticketMediaTypes)[number];

/** The media type of a request, or null where tickets do not come in it. */
export function mediaTypeOf(headers: Headers): TicketMediaType | null {
  const coding = headers.get('Content-Encoding') ?? 'identity';
  const type = (headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  return coding === 'identity' ? (ticketMediaTypes.find((known) => known === type) ?? null) : null;
}
