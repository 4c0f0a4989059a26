import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  attachmentRow,
  forwardRow,
  idempotencyRow,
  ticketRow,
} from '../../../../src/desk/store/rows.ts';
import { newDesk, png, programForm, ticket } from '../desk-fixture.ts';

const key = { 'Idempotency-Key': 'key-of-the-test' };

it.each([ticketRow, attachmentRow, idempotencyRow, forwardRow])(
  'the shape of $table has the columns of the table, in their order',
  ({ table, columns }) => {
    const { database } = newDesk().store;
    const names = database.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').all(table);
    expect(names.map(({ name }) => name)).toEqual(Object.keys(columns.shape));
  },
);

describe('a database that is damaged or of a newer version', () => {
  async function deskAfter(change: string, options: Parameters<typeof newDesk>[0] = {}) {
    const desk = newDesk(options);
    const form = programForm(ticket, [new File([png], 'a.png')]);
    const receipt = await (await desk.postForm(form, key)).json();
    const { database } = desk.store;
    database.exec(
      `INSERT INTO forwards (reference, next_at) SELECT reference, '2026' FROM tickets`,
    );
    database.exec(change);
    return { desk, receipt };
  }

  it.each([
    ['list', `UPDATE tickets SET state = 'merged'`, 'tickets', 'state'],
    ['list', `UPDATE tickets SET evidence = '{"network'`, 'tickets', 'evidence'],
    ['list', `UPDATE tickets SET evidence = '{"network":7}'`, 'tickets', 'evidence'],
    ['list', `UPDATE tickets SET masked = 'null'`, 'tickets', 'masked'],
    ['list', `UPDATE attachments SET kind = 'gif'`, 'attachments', 'kind'],
    ['list', `ALTER TABLE tickets RENAME COLUMN score TO signs`, 'tickets', 'score'],
    ['forwards', `UPDATE forwards SET state = 'skipped'`, 'forwards', 'state'],
  ])('stops %s after %s, which names table and column', async (command, change, table, column) => {
    const { desk } = await deskAfter(change);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('src/cli/wenda.ts'), 'desk', command],
      { env: { ...process.env, WENDA_DESK_DATA: desk.folder }, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`The table "${table}" in desk.sqlite`);
    expect(stderr).toContain(`column "${column}"`);
    expect(stderr).toMatch(/a newer version of the desk wrote it\. Restore a backup/);
    expect(stderr).not.toMatch(/ {4}at |TRC20|merged/);
  });

  it('is told to the operator where a requester asks, who learns nothing of it', async () => {
    const failures: string[] = [];
    const { desk, receipt } = await deskAfter(`UPDATE tickets SET state = 'merged'`, {
      onFailure: (error) => failures.push(String(error)),
    });
    const headers = { 'Status-Token': receipt.status_token };
    const response = await desk.app.request(`/v1/tickets/${receipt.reference}`, { headers });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('state');
    expect(failures.join()).toContain('column "state"');
  });
});
