import { connect } from 'node:net';
import type { WireRequest } from './fuzz-http.ts';

/** What came back over a socket. */
export interface RawAnswer {
  /** 0 where the connection ended without an answer. */
  status: number;
  contentType: string;
  body: string;
}

/** How long an answer may take before the sender gives up on a request that was not whole. Milliseconds. */
const wait = 400;

/** Writes bytes to a port and reads until the other side closes, or until nothing more is to be expected. */
export function exchange(
  port: number,
  { bytes, isWhole, hangsUp }: WireRequest,
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    const socket = connect(port, '127.0.0.1');
    // A desk that did not answer a whole request within this time would fail the rig.
    socket.setTimeout(isWhole ? 20_000 : wait, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(parsed(Buffer.concat(chunks).toString('latin1'))));
    socket.on('connect', () => {
      socket.write(bytes, 'latin1', () => {
        if (hangsUp) socket.resetAndDestroy();
      });
    });
  });
}

/** The first final answer: 100 Continue stands before it, and those to bytes left over after it. */
function parsed(text: string): RawAnswer {
  const answer = text.replace(/^HTTP\/1\.1 1\d\d [^]*?\r\n\r\n/, '');
  const [, status = '0'] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
  const end = answer.indexOf('\r\n\r\n');
  const header = (name: string) =>
    new RegExp(`\\r\\n${name}: ([^\\r]*)`, 'i').exec(answer.slice(0, end))?.[1];
  const rest = answer.slice(end + 4);
  const body = header('transfer-encoding')
    ? unchunked(rest)
    : rest.slice(0, Number(header('content-length') ?? rest.length));
  return {
    status: Number(status),
    contentType: header('content-type') ?? '',
    body: Buffer.from(body, 'latin1').toString('utf8'),
  };
}

/** @example unchunked('2\r\nab\r\n0\r\n\r\n') // 'ab' */
function unchunked(text: string): string {
  const [line = '', hexadecimal = ''] = /^([0-9a-f]+)[^\r]*\r\n/i.exec(text) ?? [];
  const size = parseInt(hexadecimal, 16);
  if (!size) return '';
  const rest = text.slice(line.length);
  return rest.slice(0, size) + unchunked(rest.slice(size + 2));
}
