import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/desk/store.ts';
import { helpOrigin, png, programForm, ticket } from './desk-fixture.ts';

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

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(folder: string): Promise<{ process: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [resolve('src/desk/server.ts')], {
    env: { ...process.env, WENDA_DESK_PORT: '0', WENDA_DESK_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
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
