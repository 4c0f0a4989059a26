import { beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../../../src/secrets/finding.ts';
import { findSecrets } from '../../../../src/secrets/find-secrets.ts';

const asked: string[][] = [];

// Node has no workers like a browser's: the same guard, asked directly.
vi.mock('../../../../src/client/secret-guard/guard.ts', () => ({
  guardTexts: async (texts: { text: string; field: string; category: string }[]) => {
    asked.push(texts.map(({ field }) => field));
    const found: Finding[][] = [];
    for (const { text, ...place } of texts) found.push(await findSecrets(text, place));
    return found;
  },
}));

const { confirmationOf, foundSecrets } =
  await import('../../../../src/client/ticket-form/found-secrets.ts');

beforeEach(() => {
  asked.length = 0;
});

const part = (place: string, text: string, isFile = false) => ({
  ...{ place, label: `the ${place}`, text, isFile },
});
const phrase = 'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong';
const hash = '4e3f'.repeat(16);

test('names secrets by place and kind, the blocked ones first, one of each', async () => {
  const secrets = await foundSecrets(
    [part('subject', `${hash} ${hash.replace('4', '5')}`), part('notes.txt', phrase, true)],
    [],
  );
  expect(secrets.map(({ findings: _, ...secret }) => secret)).toEqual([
    {
      ...{ place: 'notes.txt', label: 'the notes.txt', isFile: true },
      ...{ kind: 'seed-phrase', verdict: 'blocked' },
    },
    {
      ...{ place: 'subject', label: 'the subject', isFile: false },
      ...{ kind: 'hex-key', verdict: 'asked' },
    },
  ]);
  expect(secrets[1]!.findings).toHaveLength(2);
  expect(confirmationOf(secrets[1]!)).toBe('hex-key subject');
});

test('looks through what has changed alone, and remembers the rest', async () => {
  const log = part('app.log', phrase, true);
  for (const words of ['a', 'ab', 'ab']) {
    const secrets = await foundSecrets([part('description', words), log], []);
    expect(secrets.map(({ place }) => place)).toEqual(['app.log']);
  }
  expect(asked).toEqual([['description', 'app.log'], ['description'], []]);
});

test('two looks at one time do not take each other’s findings away', async () => {
  const looks = ['one', 'two', 'three'].map((words) =>
    foundSecrets([part('description', words), part('subject', phrase)], []),
  );
  for (const secrets of await Promise.all(looks)) expect(secrets).toHaveLength(1);
});
