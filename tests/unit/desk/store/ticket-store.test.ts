import { utimesSync, writeFileSync, rmSync, readdirSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../src/desk/store/sha256.ts';
import { tidyUp } from '../../../../src/desk/store/retention.ts';
import { openStore } from '../../../../src/desk/store/ticket-store.ts';
import { newDesk, newFolder, png, programForm, ticket } from '../desk-fixture.ts';

const picture = (name: string) => new File([png], name);
const newKey = () => ({ 'Idempotency-Key': crypto.randomUUID() });

describe('files', () => {
  it('stand on disk once, under their hash, however many send them', async () => {
    const desk = newDesk();
    await desk.postForm(programForm(ticket, [picture('a.png'), picture('b.png')]), newKey());
    await desk.postForm(programForm(ticket, [picture('c.png')]), newKey());
    expect(desk.blobs()).toEqual([sha256(png)]);
    expect(desk.rows('attachments').map(({ name }) => name)).toEqual(['a.png', 'b.png', 'c.png']);
  });

  it('are written again where a disk lost part of one', async () => {
    const desk = newDesk();
    writeFileSync(join(desk.folder, 'blobs', sha256(png)), 'half');
    await desk.postForm(programForm(ticket, [picture('a.png')]), newKey());
    expect(desk.bytesOf(desk.rows('attachments')[0]).equals(png)).toBe(true);
  });

  it('of no ticket are swept after a day, and no others', async () => {
    const desk = newDesk();
    await desk.postForm(programForm(ticket, [picture('a.png')]), newKey());
    const blobs = join(desk.folder, 'blobs');
    const longAgo = new Date(Date.now() - 25 * 3_600_000);
    for (const name of ['orphan', 'broken.part', 'fresh']) writeFileSync(join(blobs, name), 'x');
    for (const name of ['orphan', 'broken.part', sha256(png)]) {
      utimesSync(join(blobs, name), longAgo, longAgo);
    }
    expect(tidyUp(desk.folder, desk.store.database, null, new Date())).toEqual({
      tickets: 0,
      files: 2,
    });
    expect(desk.blobs().toSorted()).toEqual([sha256(png), 'fresh'].toSorted());
  });

  it('that are sent again count as sent just now', async () => {
    const desk = newDesk();
    const path = join(desk.folder, 'blobs', sha256(png));
    writeFileSync(path, png);
    utimesSync(path, 0, 0);
    desk.store.database.exec(
      'CREATE TRIGGER t BEFORE INSERT ON tickets BEGIN SELECT RAISE(ABORT, "no"); END',
    );
    const response = await desk.postForm(programForm(ticket, [picture('a.png')]), newKey());
    expect(response.status).toBe(503);
    tidyUp(desk.folder, desk.store.database, null, new Date());
    expect(desk.blobs()).toEqual([sha256(png)]);
  });
});

describe('a disk that takes nothing', () => {
  it('is told by 503, loses nothing, and is used again once it does', async () => {
    const desk = newDesk();
    const first = await (await desk.post(ticket)).json();
    const blobs = join(desk.folder, 'blobs');
    rmSync(blobs, { recursive: true });
    writeFileSync(blobs, 'no folder');
    const send = () => desk.postForm(programForm({ ...ticket, uid: '7' }, [picture('a.png')]), key);
    const key = newKey();
    const refused = await send();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '30']);
    expect((await desk.app.request('/healthz')).status).toBe(503);
    expect(desk.store.find(first.reference)).toMatchObject(first);
    rmSync(blobs);
    mkdirSync(blobs);
    expect((await desk.app.request('/healthz')).status).toBe(200);
    expect((await send()).status).toBe(201);
    expect(desk.blobs()).toEqual([sha256(png)]);
  });

  it('is told by /healthz where the database cannot grow', async () => {
    const desk = newDesk();
    desk.store.database.exec('PRAGMA query_only = ON');
    expect((await desk.app.request('/healthz')).status).toBe(503);
    expect((await desk.post(ticket)).status).toBe(503);
    desk.store.database.exec('PRAGMA query_only = OFF');
    expect((await desk.post(ticket)).status).toBe(201);
  });
});

describe('a database of before', () => {
  it('gives its files to the disk and keeps its keys', async () => {
    const folder = newFolder();
    const old = new DatabaseSync(join(folder, 'desk.sqlite'));
    old.exec(readFileSync(new URL('../first-database.sql', import.meta.url), 'utf8'));
    old
      .prepare(`INSERT INTO attachments VALUES ('EX-2222-2222', 0, 'a.png', 'png', ?, ?, ?)`)
      .run(png.length, sha256(png), png);
    old.close();
    const store = openStore(folder);
    expect(readFileSync(join(folder, 'blobs', sha256(png)))).toEqual(Buffer.from(png));
    expect(store.database.prepare('SELECT * FROM attachments').all()).toMatchObject([
      { name: 'a.png', sha256: sha256(png), size: png.length },
    ]);
    const mark = { fingerprints: { body: 'x', content: 'y' }, repeatSince: new Date() };
    expect(store.earlier({ key: 'key-of-before', ...mark })).toMatchObject({
      outcome: 'repeat',
      receipt: { reference: 'EX-2222-2222', status_token: 'token' },
    });
    store.close();
    openStore(folder).close();
  });
});

it('what hooks into storing is called within the ticket’s transaction', async () => {
  const folder = newFolder();
  const heard: string[] = [];
  const store = openStore(folder, {
    prefix: 'HELP',
    onSaved: (database, reference) => {
      heard.push(reference);
      expect(database.isTransaction).toBe(true);
      if (heard.length > 1) throw new Error('no room');
    },
  });
  const desk = newDesk({ store });
  const receipt = await (await desk.post(ticket)).json();
  expect(heard).toEqual([receipt.reference]);
  expect(receipt.reference).toMatch(/^HELP-/);
  expect((await desk.post({ ...ticket, uid: '8' })).status).toBe(503);
  expect(store.database.prepare('SELECT * FROM tickets').all()).toHaveLength(1);
  store.close();
  expect(readdirSync(folder)).toContain('desk.sqlite');
});
