import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Everything that left a browser. */
export interface Spy {
  /** What a browser context takes as its proxy, loopback included. */
  proxy: { server: string; bypass: string };
  /** Every request as it went over the line: address, headers and body, beacons and workers' included. */
  sent: () => Buffer[];
  /** Tunnels that pages asked for (https, web sockets) and did not get: nothing could be read in them. */
  tunnels: () => string[];
  close: () => void;
}

/** Chromium's own question which fields a form has; pages have no part in it. */
const browsersOwn = /^content-autofill\.googleapis\.com:443$/;

/** Starts a proxy through which a browser context must go, and which keeps every byte that leaves it. */
export async function startSpy(): Promise<Spy> {
  const sent: Buffer[] = [];
  const tunnels: string[] = [];
  const server = createServer((request, response) => void pass(request, response, sent));
  server.on('connect', ({ url }: IncomingMessage, socket) => {
    tunnels.push(url ?? '');
    socket.destroy();
  });
  server.on('upgrade', ({ url }: IncomingMessage, socket) => {
    tunnels.push(url ?? '');
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  return {
    // Chromium never asks a proxy for loopback addresses unless it is told to.
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    sent: () => sent,
    tunnels: () => tunnels.filter((host) => !browsersOwn.test(host)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  sent: Buffer[],
): Promise<void> {
  const { method, url = '', headers, rawHeaders } = request;
  try {
    // Kept before the body has come: what a page begins to send has left it.
    const head = Buffer.from(`${method} ${url}\n${rawHeaders.join('\n')}\n\n`, 'latin1');
    const place = sent.push(head) - 1;
    const body = await buffer(request);
    sent[place] = Buffer.concat([head, body]);
    const onward = ask(url, { method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  } catch {
    response.destroy();
  }
}
