import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { deskServer } from '../../../src/desk/http-server.ts';
import { newDesk } from '../../unit/desk/desk-fixture.ts';

const head = 'POST /v1/tickets HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
const body = 'Idempotency-Key: key-of-the-test\r\nContent-Length: 1000\r\n\r\n{';

async function connected() {
  const server = deskServer(newDesk().app.fetch, { headers: 400, request: 2000, idle: 700 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  onTestFinished(() => {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  await once(socket, 'connect');
  socket.resume();
  const started = performance.now();
  const ended = once(socket, 'close').then(() => performance.now() - started);
  return { socket, ended };
}

it('ends a connection that says nothing', async () => {
  const { ended } = await connected();
  expect(await ended).toBeLessThan(1800);
});

it('ends one that stops in the middle of its body', async () => {
  const { socket, ended } = await connected();
  socket.write(head + body);
  expect(await ended).toBeLessThan(1800);
});

it('ends one that drips its headers', async () => {
  const { socket, ended } = await connected();
  socket.write(head);
  const dripping = setInterval(() => socket.write('X-A: b\r\n'), 100);
  expect(await ended).toBeLessThan(1800);
  clearInterval(dripping);
});

it('lets a slow sender send on, for as long as a whole request may take', async () => {
  const { socket, ended } = await connected();
  socket.write(head + body);
  const dripping = setInterval(() => socket.write('x'), 100);
  expect(await Promise.race([ended, wait(1200).then(() => 'still there')])).toBe('still there');
  expect(await ended).toBeLessThan(4000);
  clearInterval(dripping);
});
