import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { patience, scale } from './scale.ts';
import { differencesOf, noDifferences } from './support/compare.ts';
import { newDeskFolder, startDesk } from './support/desk-process.ts';
import { integrityOf, readRecords } from './support/desk-records.ts';
import { recordFigures } from './support/figures.ts';
import { makeTicket } from './support/made-tickets.ts';
import { sendUntilAcknowledged, type Acknowledged } from './support/send.ts';

it(
  `loses, doubles and alters nothing when it is killed ${scale.kills} times under load`,
  { timeout: patience },
  async () => {
    const { folder, remove } = newDeskFolder();
    onTestFinished(remove);
    let desk = await startDesk(folder);
    onTestFinished(() => desk.stop('SIGKILL'));
    const acknowledged: Acknowledged[] = [];
    let isOver = false;
    const sender = async () => {
      while (!isOver) {
        // Most are small; a large one is killed while it is written.
        const files = randomInt(4);
        const fileBytes = randomInt(12) === 0 ? 1_500_000 : 3000;
        const ticket = makeTicket({ files, fileBytes });
        // Every third sender loses its own line about when the answer is due.
        const line = randomInt(3) === 0 ? { patience: randomInt(60) } : {};
        acknowledged.push(await sendUntilAcknowledged(() => desk.address, ticket, line));
      }
    };
    const senders = Array.from({ length: scale.senders }, sender);
    for (let kill = 0; kill < scale.kills; kill += 1) {
      await delay(randomInt(20, 600));
      await desk.stop('SIGKILL');
      desk = await startDesk(folder);
    }
    isOver = true;
    await Promise.all(senders);
    await desk.stop();

    const records = readRecords(folder);
    expect(differencesOf(acknowledged, records)).toEqual(noDifferences);
    expect(integrityOf(folder)).toBe('ok');
    const cutOff = acknowledged.filter(({ statuses }) => statuses.includes(0));
    expect(cutOff.length, 'posts that a kill cut off').toBeGreaterThan(0);
    recordFigures('kill -9', {
      kills: scale.kills,
      acknowledged: acknowledged.length,
      stored: records.length,
      'cut off': cutOff.length,
      'stored before the cut': acknowledged.filter(({ statuses }) => statuses.at(-1) === 200)
        .length,
    });
  },
);
