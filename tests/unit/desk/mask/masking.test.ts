import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { translator } from '../../../../src/i18n/translate.ts';
import { sha256 } from '../../../../src/desk/store/sha256.ts';
import { formOf, newDesk, programForm, seedPhrase, ticket } from '../desk-fixture.ts';

const key = { 'Idempotency-Key': 'key-of-the-test' };
const hash = 'a1'.repeat(32);
const description = `My deposit is missing. My words are ${seedPhrase}, please help me.`;

/** Everything that the desk keeps, as one text. */
function kept(desk: ReturnType<typeof newDesk>): string {
  const files = desk.rows('attachments').map((row) => desk.bytesOf(row).toString('latin1'));
  const tables = ['tickets', 'attachments', 'idempotency'].map(desk.rows);
  return JSON.stringify([tables, files]);
}

describe('a secret in a ticket', () => {
  it.each(['description', 'subject', 'uid', 'page_url', 'form_version', 'email'])(
    'in %s is masked before it is stored, and the answer says where',
    async (field) => {
      const desk = newDesk();
      const value = { page_url: `https://a.example/?q=${seedPhrase}`, description }[field];
      const response = await desk.post({ ...ticket, [field]: value ?? `my ${seedPhrase}` });
      const answer = await response.json();
      if (field === 'email') expect(answer.errors[0].pointer).toBe('/email');
      else expect([response.status, answer.masked]).toEqual([201, [`/${field}`]]);
      expect(kept(desk)).not.toContain('abandon');
    },
  );

  it('does not become the subject either', async () => {
    const desk = newDesk();
    const { subject: _, ...fields } = ticket;
    await desk.post({ ...fields, description: `${seedPhrase} are my words, is that bad?` });
    expect(desk.rows('tickets')).toMatchObject([
      {
        subject: '[•••] are my words, is that bad?',
        description: '[•••] are my words, is that bad?',
        masked: '["/description"]',
      },
    ]);
  });

  it('that control characters break up is put together and masked', async () => {
    const desk = newDesk();
    await desk.post({ ...ticket, description: description.replaceAll('ban', 'b\u0000a\u0007n') });
    expect(kept(desk)).not.toContain('abandon');
  });

  it.each([
    [
      'UTF-8',
      Buffer.from(`\uFEFF充值日志\r\n${seedPhrase}\r\n`),
      Buffer.from('\uFEFF充值日志\r\n[•••]\r\n'),
    ],
    [
      'UTF-16',
      Buffer.from(`\uFEFF日志 ${seedPhrase}\n`, 'utf16le'),
      Buffer.from('\uFEFF日志 [•••]\n', 'utf16le'),
    ],
    [
      'UTF-16 of the other order',
      Buffer.from(`\uFEFF日志 ${seedPhrase}\n`, 'utf16le').swap16(),
      Buffer.from('\uFEFF日志 [•••]\n', 'utf16le').swap16(),
    ],
    [
      'GBK',
      Buffer.concat([Buffer.from([0xcc, 0xe1, 0xcf, 0xd6, 0x20]), Buffer.from(seedPhrase)]),
      Buffer.concat([Buffer.from([0xcc, 0xe1, 0xcf, 0xd6, 0x20]), Buffer.from('[***]')]),
    ],
  ])('in a text file in %s is masked, and all other bytes stay', async (_, sent, expected) => {
    const desk = newDesk();
    const files = [new File(['plain\n'], 'a.txt'), new File([sent], 'b.log')];
    const response = await desk.postForm(programForm(ticket, files), key);
    expect((await response.json()).masked).toEqual(['/files/1']);
    const row = desk.rows('attachments')[1];
    expect(desk.bytesOf(row).equals(expected)).toBe(true);
    expect(row).toMatchObject({ sha256: sha256(expected), size: expected.length });
  });

  it('is a repeat when it comes again with the same key, and says the same', async () => {
    const desk = newDesk();
    const first = await desk.post({ ...ticket, description }, key);
    const again = await desk.post({ ...ticket, description }, key);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
  });
});

describe('what may be a secret', () => {
  const asked = { ...ticket, description: `I typed password: hunter2-long and ${hash} was sent.` };

  it('is masked unless the requester confirmed it; a lone hash stays', async () => {
    const desk = newDesk();
    await desk.post(asked);
    await desk.post({ ...asked, confirmed: ['card', 'password'] });
    await desk.postForm(formOf({ ...asked, confirmed: 'card, password', amount: '3' }));
    const form = formOf({ ...asked, confirmed: 'card', amount: '4' });
    form.append('confirmed', 'password');
    await desk.postForm(form);
    const masked = `I typed password: [•••] and ${hash} was sent.`;
    expect(desk.rows('tickets').map((row) => row['description'])).toEqual([
      masked,
      ...Array<string>(3).fill(asked.description),
    ]);
  });

  it('is never taken for confirmed where it is blocked', async () => {
    const desk = newDesk();
    await desk.post({ ...ticket, description, confirmed: ['seed-phrase'] });
    expect(kept(desk)).not.toContain('abandon');
  });
});

describe.each(locales)('a form without JavaScript in %s', (locale) => {
  const text = translator(locale);

  it('is told on its receipt that a secret was removed, and to move funds', async () => {
    const response = await newDesk().postForm(formOf({ ...ticket, locale, description }));
    const page = await response.text();
    expect(response.status).toBe(201);
    expect(page).toContain(text('ticket.desk.masked'));
    expect(page).toContain(text('ticket.desk.moveFunds'));
    expect(page).not.toContain('abandon');
  });

  it('does not see it again beside its faults', async () => {
    const fields = { ...ticket, locale, description, email: 'ana', uid: seedPhrase };
    const page = await (await newDesk().postForm(formOf(fields))).text();
    expect(page).toContain('My words are [•••]');
    expect(page).toContain(text('ticket.desk.moveFunds'));
    expect(page).not.toContain('abandon');
  });

  it('hears nothing of secrets where there were none', async () => {
    const page = await (await newDesk().postForm(formOf({ ...ticket, locale }))).text();
    expect(page).not.toContain(text('ticket.desk.masked'));
  });
});
