import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { describe, expect, it } from 'vitest';
import { formOf, newDesk, ticket } from './desk-fixture.ts';

describe('signs of a machine are counted and refuse nobody', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['none', {}, 0],
    ['an ordinary time', { seconds_open: 95 }, 0],
    ['three seconds', { seconds_open: 3 }, 0],
    ['a form filled in at once', { seconds_open: 1 }, 1],
    ['the honeypot', { website: 'http://spam.example' }, 1],
    ['both', { website: 'x', seconds_open: 0 }, 2],
    ['a time that is none', { seconds_open: 'soon' }, 0],
  ])('%s', async (_, fields, score) => {
    const desk = newDesk();
    expect((await desk.post({ ...ticket, ...fields })).status).toBe(201);
    expect(desk.rows('tickets')).toMatchObject([{ score }]);
  });

  it('a plain form sends its seconds as text', async () => {
    const desk = newDesk();
    await desk.postForm(formOf({ ...ticket, seconds_open: '2' }));
    expect(desk.rows('tickets')).toMatchObject([{ score: 1 }]);
  });
});

describe('a proof of work', () => {
  const altchaKey = 'a secret of the operator';
  const challengeOf = async (desk: ReturnType<typeof newDesk>) =>
    (await (await desk.app.request('/v1/challenge')).json()) as Challenge;
  const solved = async (challenge: Challenge) => {
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  };

  it('is not asked for by default', async () => {
    const desk = newDesk();
    expect((await desk.app.request('/v1/challenge')).status).toBe(404);
    expect((await desk.post({ ...ticket, altcha: 'anything' })).status).toBe(201);
  });

  it('serves one ticket, its retries included', async () => {
    const desk = newDesk({ altchaKey });
    const altcha = await solved(await challengeOf(desk));
    const { save } = desk.store;
    desk.store.save = () => Promise.reject(new Error('disk full'));
    const key = { 'Idempotency-Key': 'the-key-of-one' };
    expect((await desk.post({ ...ticket, altcha }, key)).status).toBe(503);
    desk.store.save = save;
    expect((await desk.post({ ...ticket, altcha }, key)).status).toBe(201);
    expect((await desk.post(ticket, key)).status).toBe(200);
    const another = await desk.post({ ...ticket, altcha });
    expect((await another.json()).errors).toEqual([
      { pointer: '/altcha', code: 'ticket.altcha.missing' },
    ]);
    expect(desk.rows('tickets')).toMatchObject([{ score: 0 }]);
  }, 60_000);

  it.each([undefined, '', 7, 'bm8=', 'x'.repeat(20_000)])(
    'that is %j is asked of a program, and scored in a plain form',
    async (altcha) => {
      const desk = newDesk({ altchaKey });
      expect((await desk.post({ ...ticket, altcha })).status).toBe(422);
      const typed: Record<string, string> = altcha === undefined ? {} : { altcha: String(altcha) };
      expect((await desk.postForm(formOf({ ...ticket, ...typed }))).status).toBe(201);
      expect(desk.rows('tickets')).toMatchObject([{ score: 1 }]);
    },
  );

  it('that somebody else signed counts for nothing', async () => {
    const altcha = await solved(await challengeOf(newDesk({ altchaKey: 'another secret' })));
    expect((await newDesk({ altchaKey }).post({ ...ticket, altcha })).status).toBe(422);
  }, 60_000);
});
