import * as fc from 'fast-check';
import { fuzzedRequest, type FuzzedRequest } from './fuzz-requests.ts';

/** Bytes for a socket in Latin-1, and whether they are one whole request, after which an answer must come. */
export interface WireRequest {
  bytes: string;
  isWhole: boolean;
  /** Whether the sender vanishes (reset) instead of waiting. */
  hangsUp: boolean;
}

/** How the length of a body is told; only the first two are honest. */
type Length =
  'told' | 'chunked' | 'more' | 'less' | 'twice' | 'negative' | 'both' | 'none' | 'badChunk';

const length = fc.constantFrom<Length>(
  ...(['told', 'told', 'told', 'told', 'chunked', 'chunked'] as const),
  ...(['more', 'less', 'twice', 'negative', 'both', 'none', 'badChunk'] as const),
);

const requestLine = fc.oneof(
  { weight: 12, arbitrary: fc.constant('POST /v1/tickets HTTP/1.1') },
  fc.constantFrom(
    ...['POST /v1/tickets HTTP/1.0', 'PUT /v1/tickets HTTP/1.1', 'BREW /v1/tickets HTTP/1.1'],
    ...['POST /v1/../../etc/passwd HTTP/1.1', 'POST //evil.example/v1/tickets HTTP/1.1'],
    ...['POST http://evil.example/v1/tickets HTTP/1.1', 'POST /v1/tickets HTTP/9.9', 'POST'],
    ...['GET /v1/tickets/%00%ff%2e%2e HTTP/1.1', 'GET /v1/tickets/EX-7K2M-9QPD HTTP/1.1'],
    ...[`GET /${'a'.repeat(20_000)} HTTP/1.1`, 'GET /%E0%A4%A HTTP/1.1'],
    'DELETE /v1/tickets HTTP/1.1',
  ),
);

const oddHeader = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  fc.constantFrom(
    ...['Host: a\r\nHost: b\r\n', 'X: a\0b\r\n', 'no colon here\r\n', ' folded: x\r\n', ': x\r\n'],
    ...[`X: ${'x'.repeat(30_000)}\r\n`, 'Expect: 100-continue\r\n', 'Expect: nonsense\r\n'],
    ...['Connection: upgrade\r\nUpgrade: websocket\r\n', 'Content-Encoding: gzip\r\n', 'X: é\r\n'],
    ...['Transfer-Encoding: gzip, chunked\r\n', 'Status-Token: \r\n', 'Origin: \r\n'],
  ),
);

/** Requests as bytes: the fuzzed bodies, under request lines, headers and lengths that lie. */
export const wireRequest: fc.Arbitrary<WireRequest> = fc
  .record({ line: requestLine, request: fuzzedRequest, odd: oddHeader, length, hang: fc.nat(19) })
  .map(({ line, request, odd, length: told, hang }) => ({
    bytes: Buffer.concat([head(line, request, odd, told), framed(request.body, told)]).toString(
      'latin1',
    ),
    isWhole: ['told', 'chunked'].includes(told),
    hangsUp: hang === 0,
  }));

function head(
  line: string,
  { contentType, headers }: FuzzedRequest,
  odd: string,
  told: Length,
): Buffer {
  return Buffer.concat([
    Buffer.from(`${line}\r\nHost: 127.0.0.1\r\nContent-Type: ${contentType}\r\n`),
    Buffer.from(
      Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join(''),
    ),
    Buffer.from(odd, 'latin1'),
    Buffer.from('Connection: close\r\n'),
    Buffer.from(told === 'chunked' || told === 'badChunk' ? 'Transfer-Encoding: chunked\r\n' : ''),
  ]);
}

/** The rest of the head, which tells the length, and the body. */
function framed(body: Uint8Array, told: Length): Buffer {
  const size = body.length;
  const chunk = (length: string) => [`\r\n${length}\r\n`, body, '\r\n0\r\n\r\n'];
  const parts: Record<Length, (string | Uint8Array)[]> = {
    told: [`Content-Length: ${size}\r\n\r\n`, body],
    more: [`Content-Length: ${size + 50}\r\n\r\n`, body],
    less: [`Content-Length: ${Math.floor(size / 2)}\r\n\r\n`, body],
    twice: [`Content-Length: ${size}\r\nContent-Length: ${size + 1}\r\n\r\n`, body],
    negative: ['Content-Length: -5\r\n\r\n', body],
    both: [
      `Content-Length: ${size}\r\nTransfer-Encoding: chunked\r\n`,
      ...chunk(size.toString(16)),
    ],
    none: ['\r\n', body],
    chunked: size === 0 ? ['\r\n0\r\n\r\n'] : chunk(size.toString(16)),
    badChunk: chunk('zz'),
  };
  return Buffer.concat(parts[told].map((one) => Buffer.from(one)));
}
