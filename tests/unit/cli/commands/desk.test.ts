import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../src/desk/store/sha256.ts';
import { newDesk, newFolder, png, programForm, ticket } from '../../desk/desk-fixture.ts';

/** Runs `npm run wenda -- desk …` beside a desk that is running. */
function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/cli/wenda.ts'), 'desk', ...args],
    { env: { ...process.env, WENDA_DESK_DATA: folder }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

async function deskWithTicket() {
  const desk = newDesk();
  const files = [new File([png, '1'], '../a.png'), new File(['日志\r\n'], 'ticket.json.txt')];
  const form = programForm({ ...ticket, website: 'x', corrects: 'ex7k2m9qpd' }, files);
  const response = await desk.postForm(form, { 'Idempotency-Key': 'key-of-the-test' });
  return { desk, files, receipt: await response.json() };
}

describe('list', () => {
  it('shows one line per ticket, with the signs of a machine, and no address', async () => {
    const { desk, receipt } = await deskWithTicket();
    const [head, line] = run(desk.folder, 'list').stdout.split('\n');
    expect(head).toMatch(
      /^reference +state +received +reply by +category +lang +score +files +subject$/,
    );
    expect(line).toBe(
      `${receipt.reference}  received  2026-11-21T08:00Z  2026-11-22T08:00Z  deposit   en    1      2      Deposit missing`,
    );
    expect(run(desk.folder, 'list', '--state', 'closed').stdout).toBe(
      'There are no such tickets.\n',
    );
  });

  it('gives everything as JSON but the requester’s secret', async () => {
    const { desk, receipt } = await deskWithTicket();
    const { stdout } = run(desk.folder, 'list', '--json', '--state', 'received');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        reference: receipt.reference,
        corrects: 'EX-7K2M-9QPD',
        email: ticket.email,
        evidence: { network: 'TRC20', amount: '1250.50' },
        attachments: [{ name: 'a.png', kind: 'png', size: 13 }, { name: 'ticket.json.txt' }],
      },
    ]);
    expect(stdout).not.toContain(receipt.status_token);
  });
});

it('show prints a ticket and where its files are', async () => {
  const { desk, files, receipt } = await deskWithTicket();
  const { stdout } = run(desk.folder, 'show', receipt.reference.toLowerCase());
  for (const part of [ticket.email, ticket.description, 'TRC20', 'EX-7K2M-9QPD']) {
    expect(stdout).toContain(part);
  }
  expect(stdout).toContain(join(desk.folder, 'blobs', sha256(await files[0]!.bytes())));
  expect(stdout).not.toContain(receipt.status_token);
});

it('mark tells the requester at once', async () => {
  const { desk, receipt } = await deskWithTicket();
  expect(run(desk.folder, 'mark', receipt.reference, 'answered').stdout).toBe(
    `${receipt.reference} is answered.\n`,
  );
  const response = await desk.app.request(`/v1/tickets/${receipt.reference}`, {
    headers: { 'Status-Token': receipt.status_token },
  });
  expect(await response.json()).toMatchObject({ state: 'answered' });
});

describe('export', () => {
  it('writes each ticket and its files byte for byte, under safe names', async () => {
    const { desk, files, receipt } = await deskWithTicket();
    const target = join(newFolder(), 'out');
    expect(run(desk.folder, 'export', target).status).toBe(0);
    const folder = join(target, receipt.reference);
    expect(readdirSync(folder).toSorted()).toEqual(['1-a.png', '2-ticket.json.txt', 'ticket.json']);
    for (const [index, name] of ['1-a.png', '2-ticket.json.txt'].entries()) {
      expect(readFileSync(join(folder, name)).equals(await files[index]!.bytes())).toBe(true);
    }
    const written = readFileSync(join(folder, 'ticket.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({
      description: ticket.description,
      attachments: [{ file: '1-a.png' }, { file: '2-ticket.json.txt' }],
    });
    expect(written).not.toContain(receipt.status_token);
  });

  it('names a file that is gone, and exports the rest', async () => {
    const { desk, files, receipt } = await deskWithTicket();
    rmSync(join(desk.folder, 'blobs', sha256(await files[0]!.bytes())));
    const target = newFolder();
    const { status, stderr } = run(desk.folder, 'export', target);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${receipt.reference}/1-a.png`)]);
    expect(readdirSync(join(target, receipt.reference))).toContain('2-ticket.json.txt');
  });
});

describe('a command that cannot be done', () => {
  it.each([
    [['lst'], /no command "desk lst". Did you mean "list"/],
    [['list', '--state', 'open'], /no state "open". Use received, answered, closed/],
    [['list', '--jsn'], /no option "--jsn". Did you mean "--json"/],
    [['show'], /Name a ticket/],
    [['show', 'EX-2222-2222'], /no ticket "EX-2222-2222"/],
    [['mark', 'EX-2222-2222', 'closed'], /no ticket/],
    [['export'], /Name the folder/],
  ])('%j says what to do', (args, message) => {
    const { folder } = newDesk();
    const { status, stdout, stderr } = run(folder, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });

  it('without the new state', async () => {
    const { desk, receipt } = await deskWithTicket();
    const { status, stderr } = run(desk.folder, 'mark', receipt.reference);
    expect([status, stderr]).toEqual([2, expect.stringContaining('answered or closed')]);
  });

  it('in an empty folder does not make a database there', () => {
    const folder = newFolder();
    const { status, stderr } = run(folder, 'list');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Set WENDA_DESK_DATA')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('help names every command', () => {
  const { status, stdout } = run(newFolder(), 'help');
  expect(status).toBe(0);
  for (const name of [
    'list',
    'show <reference>',
    'mark <reference>',
    'export <folder>',
    'forwards',
  ]) {
    expect(stdout).toContain(`  ${name} `);
  }
});
