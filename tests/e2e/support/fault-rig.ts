import { expect, test as base } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { newDeskFolder, startDesk } from '../../lab/rigs/support/desk-process.ts';
import { readRecords, type DeskRecord } from '../../lab/rigs/support/desk-records.ts';
import { startFaultProxy, type FaultProxy } from '../../lab/rigs/support/fault-proxy.ts';
import { deskAddress, results } from './addresses.ts';

/** The built site, a desk of its own, and between them a proxy that fails. */
export interface FaultRig {
  site: string;
  proxy: FaultProxy;
  /** What the desk stored from an address. */
  storedFrom: (email: string) => DeskRecord[];
  close: () => Promise<void>;
}

/** A test with a rig that its worker keeps, and whose pages throw nothing. */
export const test = base.extend<{ noErrors: undefined }, { rig: FaultRig }>({
  rig: [
    async ({}, use) => {
      const rig = await startRig();
      await use(rig);
      await rig.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ rig }, use) => use(rig.site),
  noErrors: [
    async ({ context, rig }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      await rig.proxy.heal();
      expect(errors, 'what the pages threw').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

async function startRig(): Promise<FaultRig> {
  const { folder, remove } = newDeskFolder();
  let desk = { address: '' };
  const proxy = await startFaultProxy(() => desk.address);
  const { address: site, server } = await serveAgainst(proxy.address);
  const process = await startDesk(folder, { env: { WENDA_DESK_ORIGINS: site } });
  desk = process;
  return {
    site,
    proxy,
    storedFrom: (email) => readRecords(folder).filter(({ fields }) => fields['email'] === email),
    close: async () => {
      server.close();
      await proxy.close();
      await process.stop();
      remove();
    },
  };
}

/** Serves the built site with another endpoint in its forms and its policy than it was built with. */
async function serveAgainst(endpoint: string): Promise<{ address: string; server: ServerType }> {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
    const html = (await c.res.text()).replaceAll(deskAddress, endpoint);
    c.res = new Response(html, { status: c.res.status, headers: { 'Content-Type': 'text/html' } });
  });
  app.use('*', serveStatic({ root: `${results}/site` }));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, server };
}
