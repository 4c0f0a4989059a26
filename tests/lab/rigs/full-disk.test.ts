import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { patience, scale } from './scale.ts';
import { differencesOf, noDifferences } from './support/compare.ts';
import { startDesk } from './support/desk-process.ts';
import { integrityOf, readRecords } from './support/desk-records.ts';
import { recordFigures } from './support/figures.ts';
import { makeTicket } from './support/made-tickets.ts';
import { sendUntilAcknowledged, type Acknowledged, type Answer } from './support/send.ts';
import { newSmallDisk } from './support/small-disk.ts';

/** Answers of a full disk after which room is made. */
const enough = 40;

it(
  'loses nothing when the disk is full, and works on once there is room',
  { timeout: patience },
  async () => {
    const disk = newSmallDisk(6);
    onTestFinished(disk.remove);
    const desk = await startDesk(disk.folder, { under: disk.under });
    onTestFinished(() => desk.stop('SIGKILL'));
    const acknowledged: Acknowledged[] = [];
    const refusals: Answer[] = [];
    const onAnswer = (answer: Answer) => {
      if (answer.status >= 400) refusals.push(answer);
    };
    let isOver = false;
    const sender = async () => {
      while (!isOver) {
        const ticket = makeTicket({ files: 2, fileBytes: 150_000 });
        acknowledged.push(await sendUntilAcknowledged(() => desk.address, ticket, { onAnswer }));
      }
    };
    const senders = Promise.all(Array.from({ length: scale.senders }, sender));
    while (refusals.length < enough) await Promise.race([delay(50), senders]);

    expect(desk.isAlive()).toBe(true);
    const whileFull = [...acknowledged];
    const { receipt } = whileFull[0]!;
    const state = await fetch(`${desk.address}/v1/tickets/${receipt.reference}`, {
      headers: { 'Status-Token': receipt.status_token },
    });
    expect(await state.json()).toMatchObject({ reference: receipt.reference, state: 'received' });
    expect(differencesOf(whileFull, readRecords(disk.folder)).lost).toEqual([]);

    disk.makeRoom(desk);
    await delay(500);
    isOver = true;
    await senders;
    expect(desk.isAlive()).toBe(true);
    await desk.stop();

    expect(statusesOf(refusals)).toEqual([503]);
    expect(refusals.filter(({ headers }) => !/^\d+$/.test(String(headers['retry-after'])))).toEqual(
      [],
    );
    expect(differencesOf(acknowledged, readRecords(disk.folder))).toEqual(noDifferences);
    expect(integrityOf(disk.folder)).toBe('ok');
    recordFigures('full disk', {
      disk: `${disk.kind} of 6 MB`,
      'acknowledged until full': whileFull.length,
      'answered 503': refusals.length,
      'acknowledged after': acknowledged.length - whileFull.length,
      stored: acknowledged.length,
    });
  },
);

function statusesOf(answers: readonly Answer[]): number[] {
  return [...new Set(answers.map(({ status }) => status))];
}
