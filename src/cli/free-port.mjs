import { createServer } from 'node:net';

/** The first free port of an address from `first` on. */
export async function freePort(first, host = '127.0.0.1') {
  for (let port = first; port < first + 100; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(
    `No port from ${first} to ${first + 99} is free. Close a program that listens there.`,
  );
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
