import { describe, expect, it } from 'vitest';
import { neutraliseFileName } from '../../../../src/desk/receive/file-name.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { readSite } from '../../../../src/schemas/read-site.ts';
import { bytesOf, fiveFiles } from './files.ts';
import { deskWithRt } from './forwarding-fixture.ts';

const create = 'POST /REST/2.0/ticket';

describe('a ticket in RT', () => {
  it('has queue, requester, subject with its reference, and the promised time', async () => {
    const desk = deskWithRt();
    const reference = await desk.send({ subject: '充币没有到账 입금' });
    await desk.forward();
    expect(desk.taken[0]?.fields).toMatchObject({
      Queue: 'Support',
      Requestor: 'ana@example.com',
      Subject: `[${reference}] 充币没有到账 입금`,
      Due: '2026-11-22T08:00:00Z',
    });
  });

  it.each(locales)('in %s reads line by line, in the words of the form', async (locale) => {
    const desk = deskWithRt();
    const description = 'I sent it three hours ago.\n\n  It is not there.';
    await desk.send({ description, locale, network: 'TRC20', amount: '250.5' });
    await desk.forward();
    const { categories, evidence } = readSite().ticket;
    expect(desk.taken[0]?.fields['Content']).toBe(
      [
        description,
        '',
        categories.find(({ id }) => id === 'deposit')?.label[locale],
        `${evidence['network']?.label[locale]}: TRC20`,
        `${evidence['amount']?.label[locale]}: 250.5`,
        'http://127.0.0.1:4321/en/contact/ticket/',
      ].join('\n'),
    );
  });

  it('has its five files byte for byte, under their names', async () => {
    const desk = deskWithRt();
    const reference = await desk.send({}, fiveFiles);
    await desk.forward();
    const files = desk.taken[0]!.files;
    expect(files.map(({ name }) => name)).toEqual([
      ...fiveFiles.map(({ name }) => neutraliseFileName(name)),
      `${reference}.json`,
    ]);
    expect(files.slice(0, 5).map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual(
      await bytesOf(fiveFiles),
    );
  });

  it('is told of as text only what is in UTF-8, because RT rewrites the rest', async () => {
    const desk = deskWithRt();
    await desk.send({}, fiveFiles);
    await desk.forward();
    expect(desk.taken[0]!.files.map(({ type }) => type)).toEqual([
      'image/png',
      'text/plain; charset=utf-8',
      'text/plain; charset=utf-8',
      'application/octet-stream',
      'application/pdf',
      'application/json',
    ]);
  });

  it('brings along all that the desk keeps of it, but no secret', async () => {
    const desk = deskWithRt();
    const reference = await desk.send({ network: 'TRC20' });
    await desk.forward();
    const document = JSON.parse(Buffer.from(desk.taken[0]!.files[0]!.bytes).toString()) as object;
    expect(document).toMatchObject({ reference, email: 'ana@example.com', locale: 'en' });
    expect(document).toHaveProperty('evidence.network', 'TRC20');
    expect(Object.keys(document)).not.toContain('status_token');
  });
});

describe('a token without ShowTicket', () => {
  it('stops each ticket after it was made, and says which right it needs; with it, none is made twice', async () => {
    const rights = { seesItsOwn: false };
    const desk = deskWithRt({}, rights);
    await desk.send();
    await desk.forward();
    expect(desk.rows()[0]).toMatchObject({
      state: 'stuck',
      failure: "made ticket 1, but cannot see it: give the token's user ShowTicket",
    });
    rights.seesItsOwn = true;
    desk.release();
    await desk.forward();
    expect(desk.rows()[0]).toMatchObject({ state: 'forwarded', remote_id: '1' });
    expect(desk.taken).toHaveLength(1);
  });
});

it('asks RT once more for the first ticket of a process, and then once a ticket', async () => {
  const desk = deskWithRt();
  await desk.send();
  await desk.send();
  await desk.forward();
  await desk.forward();
  expect(desk.asked.filter((what) => what === create)).toHaveLength(2);
  expect(desk.asked).toHaveLength(4);
});
