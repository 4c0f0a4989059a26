import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { positives, type Positive } from '../../lab/guard/cases/positives.ts';
import { maskText } from '../../../src/desk/mask/mask-text.ts';
import { loadDraft, saveDraft } from '../../../src/client/ticket-draft/draft.ts';
import { reportMissed } from '../../../src/client/search-page/missed.ts';
import type { Finding } from '../../../src/secrets/finding.ts';
import { findSecrets } from '../../../src/secrets/find-secrets.ts';
import { search } from '../../../src/search/query/search.ts';
import { requestHighlight } from '../../../src/search/query/show/highlight-request.ts';
import { rememberSearch } from '../../../src/search/query/show/recent-searches.ts';
import { lookUp, suggest } from '../../../src/search/query/suggest.ts';
import { serveIndex } from '../search/query/served.ts';
import { storage } from '../search/query/storage.ts';
import { starter } from '../search/query/written.ts';

// Node has no workers like a browser's: the same guard, asked directly.
const guardTexts = async (texts: { text: string; field?: string }[]) => {
  const found: Finding[][] = [];
  for (const { text, ...place } of texts) found.push(await findSecrets(text, place));
  return found;
};
vi.mock('../../../src/client/secret-guard/guard.ts', () => ({ guardTexts, loadGuard: vi.fn() }));
vi.mock('../../../src/client/ticket-form/guard-panel.ts', () => ({ showSecrets: vi.fn() }));
vi.mock('../../../src/client/part.ts', () => ({ part: () => ({ focus() {} }) }));
const { Guarding } = await import('../../../src/client/ticket-form/guarding.ts');

/** Each form of secret in each language and format, as the evaluation of the guard writes them. */
const written = positives(1, 1, 2026);
/** Those that the guard finds: of a hundred it may miss one. */
const findings = await guardTexts(written);
const secrets = written.filter((_secret, index) => findings[index]!.length > 0);
const nameOf = ({ kind, name, locale }: Positive) => `${kind}, ${name}, ${locale}`;

/** The names of the secrets that get out by an exit. */
async function thatGetOut(isOut: (secret: Positive) => Promise<boolean>): Promise<string[]> {
  const out: string[] = [];
  for (const secret of secrets) if (await isOut(secret)) out.push(nameOf(secret));
  return out;
}

const asked = serveIndex(starter);
const beacons: string[] = [];

beforeEach(() => {
  asked.length = 0;
  beacons.length = 0;
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('navigator', {
    sendBeacon: (_address: string, report: string) => beacons.push(report) > 0,
  });
});
afterEach(() => {
  expect(asked, 'what was asked for over the network').toEqual([]);
});

describe('of all secrets that the guard is judged by', () => {
  test('there are some of every kind and form', () => {
    expect(new Set(secrets.map(({ kind }) => kind)).size).toBeGreaterThan(10);
    expect(secrets.length).toBeGreaterThan(300);
    expect(secrets.length / written.length).toBeGreaterThan(0.99);
  });

  test('none is searched', async () => {
    const isSearched = async ({ text, locale }: Positive) =>
      !(await search(text, { locale })).isRefused;
    expect(await thatGetOut(isSearched)).toEqual([]);
  });

  test('none has suggestions', async () => {
    for (const { text, locale } of secrets) {
      expect(await suggest(text, locale, 7)).toEqual([]);
      expect(await lookUp(text, locale, 3)).toEqual([]);
    }
  });

  test('none is kept among recent searches', async () => {
    const isKept = async ({ text, start, end, locale }: Positive) => {
      for (const query of [text, text.slice(start, end)]) await rememberSearch(query, locale);
      // A secret alone has no name beside it: what the guard does not find in it may be kept.
      const kept = JSON.parse(localStorage.getItem(`wenda.searches.${locale}`) ?? '[]') as string[];
      localStorage.clear();
      return (await guardTexts(kept.map((query) => ({ text: query })))).flat().length > 0;
    };
    expect(await thatGetOut(isKept)).toEqual([]);
  });

  test('none is told to the operator as a missed query', async () => {
    for (const { text, locale } of secrets) await reportMissed(text, 0, locale, '/missed');
    expect(beacons).toEqual([]);
  });

  test('none leaves words to mark on the page that opens', async () => {
    for (const { text } of secrets) {
      await requestHighlight({ path: '/en/faq/fees/', words: text.split(/\s+/) }, text);
    }
    expect(localStorage).toHaveLength(0);
  });

  test('none is kept in the draft of a ticket', async () => {
    const isKept = async ({ text, locale }: Positive) => {
      await saveDraft(locale, { category: 'other', description: text }, guardTexts);
      return loadDraft(locale)?.['description'] !== undefined;
    };
    expect(await thatGetOut(isKept)).toEqual([]);
  });

  test.each(['description', 'subject', 'notes.txt'])(
    'none in %s is handed over to the outbox',
    async (place) => {
      const isHandedOver = async ({ text }: Positive) => {
        const part = { place, label: place, text, isFile: place.includes('.') };
        const guarding = new Guarding({
          root: {} as HTMLElement,
          texts: {} as never,
          parts: async () => [part],
          mayHold: () => [],
          replace: () => {},
          removeFile: () => {},
          say: () => {},
        });
        return guarding.inspect({ isSending: true });
      };
      expect(await thatGetOut(isHandedOver)).toEqual([]);
    },
  );

  test('none is stored by the desk, but a hash that may be a key', async () => {
    const isStored = async ({ kind, text, start, end }: Positive) => {
      const masked = await maskText({ text, field: 'description', confirmed: [] });
      return kind !== 'hex-key' && masked.includes(text.slice(start, end));
    };
    expect(await thatGetOut(isStored)).toEqual([]);
  });
});
