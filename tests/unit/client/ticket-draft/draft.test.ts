import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearDraft, loadDraft, saveDraft } from '../../../../src/client/ticket-draft/draft.ts';
import { blockedStorage, storage } from '../../search/query/storage.ts';

const hour = 3_600_000;
const clean = async (texts: unknown[]) => texts.map(() => []);
const fields = { category: 'deposit', description: '充值两小时没到账', subject: ' ' };

beforeEach(() => void vi.stubGlobal('localStorage', storage()));
afterEach(() => void vi.unstubAllGlobals());

test('what was written is there again, without empty fields, in its own locale', async () => {
  expect(await saveDraft('zh', fields, clean)).toBe(true);
  expect(loadDraft('zh')).toEqual({ category: 'deposit', description: '充值两小时没到账' });
  expect(loadDraft('en')).toBeNull();
});

test('a draft lives for 72 hours', async () => {
  await saveDraft('zh', fields, clean, 0);
  expect(loadDraft('zh', 72 * hour - 1)).not.toBeNull();
  expect(loadDraft('zh', 72 * hour)).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('files, the honeypot and what the page fills in are never kept', async () => {
  const more = { website: 'x', page_url: '/', files: new Blob(), altcha: 'x', confirmed: ['card'] };
  await saveDraft('zh', { ...fields, ...more }, clean);
  expect(Object.keys(loadDraft('zh')!)).toEqual(['category', 'description']);
});

test('a field in which the guard finds anything is not kept, the others are', async () => {
  const guard = async (texts: { field?: string }[]) =>
    texts.map(({ field }) => (field === 'description' ? [{ kind: 'seed-phrase' }] : []));
  await saveDraft('zh', fields, guard);
  expect(loadDraft('zh')).toEqual({ category: 'deposit' });
  expect(localStorage.getItem('wenda.draft.zh')).not.toContain('充值');
});

test('the guard learns the field of each text', async () => {
  const guard = vi.fn(clean);
  await saveDraft('en', fields, guard);
  expect(guard).toHaveBeenCalledWith([
    { text: 'deposit', field: 'category' },
    { text: fields.description, field: 'description' },
  ]);
});

test('where the guard cannot look, nothing is kept', async () => {
  expect(await saveDraft('zh', fields, () => Promise.reject(new Error('no worker')))).toBe(false);
  expect(await saveDraft('zh', fields, async () => [])).toBe(false);
  expect(localStorage.length).toBe(0);
});

test('a draft that was cleared while the guard was looking does not come back', async () => {
  let look!: (findings: never[][]) => void;
  const saving = saveDraft('zh', fields, () => new Promise((resolve) => (look = resolve)));
  clearDraft('zh');
  look([[], []]);
  expect(await saving).toBe(false);
  expect(loadDraft('zh')).toBeNull();
});

test('of two drafts the later one is kept, whichever the guard has done with first', async () => {
  let look!: (findings: never[][]) => void;
  const slow = saveDraft('zh', { subject: 'a' }, () => new Promise((resolve) => (look = resolve)));
  await saveDraft('zh', { subject: 'ab' }, clean);
  look([[]]);
  await slow;
  expect(loadDraft('zh')).toEqual({ subject: 'ab' });
});

test.each([
  ...['nonsense', '[]', '{"fields":{}}', '{"savedAt":1}', 'null'],
  ...['{"savedAt":1,"fields":null}', '{"savedAt":1,"fields":{}}', '{"savedAt":1,"fields":["a"]}'],
  ...['{"savedAt":1,"fields":{"subject":7}}', '{"savedAt":1,"fields":{"website":"x"}}'],
])('what is no draft, such as %s, is dropped', (kept) => {
  localStorage.setItem('wenda.draft.zh', kept);
  expect(loadDraft('zh', 2)).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test('where storage is off, nothing is kept and nothing breaks', async () => {
  vi.stubGlobal('localStorage', blockedStorage());
  expect(await saveDraft('zh', fields, clean)).toBe(false);
  expect(loadDraft('zh')).toBeNull();
  clearDraft('zh');
});
