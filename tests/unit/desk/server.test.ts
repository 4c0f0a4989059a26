import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/desk/store/ticket-store.ts';
import { sha256 } from '../../../src/desk/store/sha256.ts';
import { helpOrigin, newFolder, png, programForm, ticket } from './desk-fixture.ts';

it('loses nothing when it is killed after a 201', async () => {
  const folder = newFolder();
  const first = await start(folder);
  const key = { 'Idempotency-Key': 'before-the-power-cut' };
  const post = (address: string) =>
    fetch(`${address}/v1/tickets`, {
      method: 'POST',
      headers: { ...key, Origin: helpOrigin },
      body: programForm(ticket, [new File([png], 'a.png')]),
    });
  const receipt = await (await post(first.address)).json();
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');

  const store = openStore(folder);
  expect(store.find(receipt.reference)).toMatchObject(receipt);
  store.close();
  expect(readFileSync(join(folder, 'blobs', sha256(png)))).toEqual(Buffer.from(png));

  const second = await start(folder);
  const again = await post(second.address);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(receipt);
});

it('keeps its folder to itself and closes cleanly when asked to', async () => {
  const folder = join(newFolder(), 'desk');
  const desk = await start(folder);
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'desk.sqlite')).mode & 0o077).toBe(0);
  desk.process.kill('SIGTERM');
  expect(await once(desk.process, 'exit')).toEqual([0, null]);
  expect(() => statSync(join(folder, 'desk.sqlite-wal'))).toThrow('ENOENT');
});

it('goes on after a file that the disk did not take, and keeps all that it acknowledged', async () => {
  const folder = newFolder();
  // No file may have more than a few hundred kB: what does not fit fails as on a full disk.
  const { address } = await start(folder, 'ulimit -f 1200;');
  const send = (n: number, file: File) =>
    fetch(`${address}/v1/tickets`, {
      method: 'POST',
      headers: { 'Idempotency-Key': `key-number-${n}` },
      body: programForm({ ...ticket, amount: String(n) }, [file]),
    });
  const small = () => new File([png], 'a.png');
  const large = () => new File([png, new Uint8Array(2_000_000)], 'b.png');
  const first = await (await send(1, small())).json();
  const refused = await send(2, large());
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '30']);
  expect((await send(3, small())).status).toBe(201);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect(await (await send(1, small())).json()).toEqual(first);
  expect(readdirSync(join(folder, 'blobs'))).toEqual([sha256(png)]);
});

it.each([
  ['WENDA_DESK_PORT=abc', /WENDA_DESK_PORT is "abc"/],
  ['WENDA_DESK_DATA=/dev/null', /cannot start: [^]*ENOTDIR|EEXIST/],
])('with %s says why it cannot start', async (setting, reason) => {
  const [name = '', value] = setting.split('=');
  const server = spawn(process.execPath, [resolve('src/desk/server.ts')], {
    env: { ...process.env, WENDA_DESK_PORT: '0', [name]: value },
  });
  let said = '';
  server.stderr.on('data', (chunk) => (said += chunk));
  expect(await once(server, 'close')).toEqual([1, null]);
  expect(said).toMatch(reason);
  expect(said).not.toContain('    at ');
});

it('answers 413 to a sender that is still sending', async () => {
  const desk = await start(newFolder());
  const status = await new Promise((answer, fail) => {
    const post = request(`${desk.address}/v1/tickets`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'large-one',
        'Content-Length': 40e6,
      },
    });
    post.on('response', (response) => answer(response.statusCode)).on('error', fail);
    post.write(Buffer.alloc(1_000_000));
  });
  expect(status).toBe(413);
});

/** Starts a desk that says where it listens; in a shell, after what is said there. */
async function start(
  folder: string,
  before = '',
): Promise<{ process: ChildProcess; address: string }> {
  const command = `${before} exec "${process.execPath}" "${resolve('src/cli/wenda.ts')}" desk`;
  const server = spawn('/bin/sh', ['-c', command], {
    env: { ...process.env, WENDA_DESK_PORT: '0', WENDA_DESK_DATA: folder },
    stdio: ['ignore', 'pipe', before ? 'ignore' : 'inherit'],
  });
  onTestFinished(() => void server.kill('SIGKILL'));
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address) {
      server.stdout.resume();
      return { process: server, address };
    }
  }
  throw new Error('The desk did not start.');
}
