import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { patience, scale } from './scale.ts';
import { differencesOf, noDifferences } from './support/compare.ts';
import { newDeskFolder, startDesk } from './support/desk-process.ts';
import { readRecords } from './support/desk-records.ts';
import { recordFigures } from './support/figures.ts';
import { encode, makeTicket } from './support/made-tickets.ts';
import { sendUntilAcknowledged, type Receipt } from './support/send.ts';

it(
  `makes one ticket of one key from ${scale.oneKey} connections at once`,
  { timeout: patience },
  async () => {
    const { folder, remove } = newDeskFolder();
    onTestFinished(remove);
    const desk = await startDesk(folder);
    onTestFinished(() => desk.stop('SIGKILL'));
    const ticket = makeTicket({ files: 2 });
    const { contentType, body } = await encode(ticket);

    const connections = await Promise.all(
      Array.from({ length: scale.oneKey }, () => allButTheLastByte()),
    );
    const answers = connections.map(async (connection) => {
      connection.end(body.subarray(-1));
      const [response] = (await once(connection, 'response')) as [IncomingMessage];
      return { status: response.statusCode!, body: await text(response) };
    });
    const first = await Promise.all(answers);
    const statuses = Map.groupBy(first, ({ status }) => status);
    expect([...statuses.keys()].filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
    expect(statuses.get(201)).toHaveLength(1);

    const refused = statuses.get(409) ?? [];
    const retried = await Promise.all(
      refused.map(() => sendUntilAcknowledged(() => desk.address, ticket)),
    );
    const receipts = [
      ...[...(statuses.get(200) ?? []), ...statuses.get(201)!].map(
        (answer) => JSON.parse(answer.body) as Receipt,
      ),
      ...retried.map(({ receipt }) => receipt),
    ];
    expect(receipts).toHaveLength(scale.oneKey);
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    await desk.stop();
    const acknowledged = [{ ticket, receipt: receipts[0]!, statuses: [] }];
    expect(differencesOf(acknowledged, readRecords(folder))).toEqual(noDifferences);
    recordFigures('one key', {
      connections: scale.oneKey,
      tickets: 1,
      references: 1,
      'at first 201': 1,
      'at first 200': statuses.get(200)?.length ?? 0,
      'at first 409': refused.length,
    });

    /** A request of its own connection that waits, so that all end at the same moment. */
    async function allButTheLastByte(): Promise<ClientRequest> {
      const connection = request(`${desk.address}/v1/tickets`, {
        method: 'POST',
        agent: false,
        headers: {
          'Content-Type': contentType,
          'Content-Length': body.length,
          'Idempotency-Key': ticket.key,
        },
      });
      const [socket] = (await once(connection, 'socket')) as [
        NodeJS.Socket & { connecting: boolean },
      ];
      if (socket.connecting) await once(socket, 'connect');
      await new Promise((written) => connection.write(body.subarray(0, -1), written));
      return connection;
    }
  },
);
