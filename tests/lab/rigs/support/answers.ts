/** An answer of the desk, read whole. */
export interface ReadAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** What the contract answers a ticket with, whatever the ticket is; 500 and 503 would be the desk's own failure. */
const statuses = [200, 201, 400, 403, 404, 405, 409, 413, 415, 422, 429];

/** What is wrong with an answer, or null where it is a receipt, a problem document (RFC 9457) or a page of either. */
export function faultOfAnswer({ status, contentType, body }: ReadAnswer): string | null {
  const found = `${status} ${contentType}: ${body.slice(0, 300)}`;
  if (!statuses.includes(status)) return `no such answer: ${found}`;
  if (contentType.startsWith('text/html')) {
    return body.includes('</html>') ? null : `half a page: ${found}`;
  }
  const document = parsed(body);
  if (!document) return `no document: ${found}`;
  const isSound = status < 300 ? isReceipt(document) : isProblem(document, status, contentType);
  return isSound ? null : `another document: ${found}`;
}

function isReceipt(document: Record<string, unknown>): boolean {
  return (
    /^EX-[A-Z0-9]{4}-[A-Z0-9]{4}$/.test(String(document['reference'])) &&
    typeof document['status_token'] === 'string'
  );
}

function isProblem(
  document: Record<string, unknown>,
  status: number,
  contentType: string,
): boolean {
  return (
    contentType.startsWith('application/problem+json') &&
    document['status'] === status &&
    String(document['type']).startsWith('urn:wenda:problem:')
  );
}

function parsed(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
