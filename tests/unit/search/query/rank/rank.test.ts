import { describe, expect, test } from 'vitest';
import { nameIndex } from '../../../../../src/search/query/find/name-index.ts';
import type { SearchableEntries } from '../../../../../src/search/query/find/entries.ts';
import type { Concept } from '../../../../../src/search/query/understand/concepts.ts';
import type { Question } from '../../../../../src/search/query/understand/question.ts';
import { rank, type Found, type RankedEntry } from '../../../../../src/search/query/rank/rank.ts';
import { jamoOf } from '../../../../../src/search/query/find/spelling.ts';
import { ngramsOf } from '../../../../../src/search/ngrams.ts';
import { plainEntries, plainEntry } from '../plain-entries.ts';

const asking = (plain: string, changes: Partial<Question> = {}): Question => ({
  asked: plain,
  plain,
  wordings: [],
  concepts: [],
  bets: new Set(),
  ...changes,
});
const finding = (changes: Partial<Found> = {}): Found => ({
  words: { scores: new Map(), rarities: [] },
  ngrams: new Map(),
  spellings: null,
  ...changes,
});
/** That the text of these entries holds all of the question. */
const holding = (...ids: string[]): Found =>
  finding({
    words: {
      scores: new Map(ids.map((id) => [id, { relevance: 1, coverage: 1 }])),
      rarities: [],
    },
  });
const order = (ranked: RankedEntry[]) => ranked.map(({ entry }) => entry.id);
const faq = (name: string, title: string, changes = {}) =>
  plainEntry(`faq/${name}`, { title, ...changes });

const entries = plainEntries(
  [faq('other', 'Deposit address'), 'where to send'],
  [faq('alias', 'Transfers out of the account'), 'Withdrawal stuck'],
  [faq('longer', 'What to do if a withdrawal is stuck on the network')],
  [faq('title', 'Withdrawal stuck'), 'pending'],
);

describe('a name to the letter', () => {
  test('comes first as a title, then as an alias, then what is only like it', () => {
    const ranked = rank(asking('withdrawal stuck'), entries, finding());
    expect(order(ranked)).toEqual(['faq/title', 'faq/alias', 'faq/longer']);
    expect(ranked.slice(0, 2).every(({ isSure }) => isSure)).toBe(true);
  });

  test.each(['withdrawal-stuck', 'withdrawalstuck', 'withdrawal stuck?!'])(
    'is one whatever its blanks and marks: %s',
    (plain) => {
      expect(order(rank(asking(plain), entries, finding()))[0]).toBe('faq/title');
    },
  );

  test('is before all that the texts hold', () => {
    const ranked = rank(asking('withdrawal stuck'), entries, holding('faq/other', 'faq/longer'));
    expect(order(ranked)).toEqual(['faq/title', 'faq/alias', 'faq/longer', 'faq/other']);
  });

  test.each([
    ['zh', '提币没到账', '充值地址'],
    ['en', 'refund missing', 'deposit address'],
    ['ja', '出金が終わらない', '入金アドレス'],
    ['ko', '출금이 멈췄어요', '입금 주소'],
  ])('in %s finds an entry by its title and by each alias', (_locale, name, other) => {
    const both = plainEntries(
      [faq('other', other)],
      [faq('title', name)],
      [faq('alias', other), 'zzz', name],
    );
    expect(order(rank(asking(name), both, finding()))).toEqual(['faq/title', 'faq/alias']);
  });

  test('in other words comes after one in the words that were typed', () => {
    const both = plainEntries(
      [faq('worded', 'Payout costs')],
      [faq('typed', 'Of trades'), 'withdrawal costs'],
      [faq('like', 'Withdrawal costs of business customers')],
    );
    const question = asking('withdrawal costs', { wordings: ['payout costs'] });
    expect(order(rank(question, both, finding()))).toEqual(['faq/typed', 'faq/worded', 'faq/like']);
  });

  test('in other words is before what is only like it, and after an alias that was typed', () => {
    const both = plainEntries(
      [faq('worded', 'Of payments'), 'payout costs'],
      [faq('typed', 'Of trades'), 'withdrawal costs'],
      [faq('like', 'Withdrawal costs of business customers')],
    );
    const question = asking('withdrawal costs', { wordings: ['payout costs'] });
    const text = { ...holding('faq/worded', 'faq/like'), ngrams: new Map([['faq/like', 1]]) };
    expect(order(rank(question, both, text))).toEqual(['faq/typed', 'faq/worded', 'faq/like']);
  });

  test('is none where only marks were typed', () => {
    expect(rank(asking('?!'), plainEntries([faq('marks', '…')]), finding())).toEqual([]);
  });
});

describe('an emergency', () => {
  const urgent = { bets: new Set(['/en/faq/other/']) };

  test('is before an alias to the letter, and after a title to the letter', () => {
    const ranked = rank(asking('withdrawal stuck', urgent), entries, holding('faq/alias'));
    expect(order(ranked).slice(0, 3)).toEqual(['faq/title', 'faq/other', 'faq/alias']);
  });

  test('is before an answer that holds all words, and sure without one', () => {
    const ranked = rank(asking('zzz', urgent), entries, holding('faq/longer'));
    expect(order(ranked)).toEqual(['faq/other', 'faq/longer']);
    expect(ranked[0]?.isSure).toBe(true);
  });
});

describe('what is alike', () => {
  test('in other words comes after what is alike in the words that were typed', () => {
    const both = plainEntries(
      [faq('worded', 'What does a payout cost?')],
      [faq('typed', 'What does a withdrawal cost?')],
    );
    const question = asking('withdrawal cost', { wordings: ['payout cost'] });
    expect(order(rank(question, both, finding()))).toEqual(['faq/typed', 'faq/worded']);
  });

  test('in its sound is found, after what is alike in its letters', () => {
    const both: SearchableEntries = plainEntries(
      [faq('sound', '출금 지연')],
      [faq('letters', '출굼 지연')],
    );
    const spellings = nameIndex(both.names.names, 2, (text) => [...jamoOf(text)]);
    expect(order(rank(asking('츌금 지연'), both, finding()))[0]).toBe('faq/sound');
    const only = plainEntries([faq('sound', '출금')]);
    const heard = nameIndex(only.names.names, 1, (text) => [...jamoOf(text)]);
    expect(rank(asking('출굼'), only, finding())).toEqual([]);
    expect(order(rank(asking('출굼'), only, finding({ spellings: heard })))).toEqual(['faq/sound']);
    expect(order(rank(asking('출굼 지연'), both, finding({ spellings })))).toEqual([
      'faq/letters',
      'faq/sound',
    ]);
  });

  test('in its sound wholly comes after what is alike in its letters nearly wholly', () => {
    const both = plainEntries([faq('sound', '提币费用')], [faq('letters', '提笔费用表')]);
    const heard = (text: string) => ngramsOf(text.replace('币', '笔'));
    const spellings = nameIndex(both.names.names, 2, heard);
    expect(order(rank(asking('提笔费用'), both, finding({ spellings })))).toEqual([
      'faq/letters',
      'faq/sound',
    ]);
  });

  test('in its sound only by chance is not found', () => {
    const only = plainEntries([faq('sound', '비밀번호 재설정 방법')]);
    const heard = nameIndex(only.names.names, 1, (text) => [...jamoOf(text)]);
    expect(rank(asking('출굼'), only, finding({ spellings: heard }))).toEqual([]);
  });

  test.each([
    [
      'the telling word',
      ['alpha', 'bravo'],
      [0.1, 3],
      'alpha bravo',
      'Alpha xbravo',
      'Xalpha bravo',
    ],
    ['a word at its beginning', ['fee'], [1], 'fee cost', 'Afee cost', 'Fee acost'],
    ['a word in Han', ['费用'], [1], '费用、提币', '提币费、用', '提、币费用'],
  ])('and holds %s comes first', (_name, words, rarities, query, other, first) => {
    const both = plainEntries([faq('other', other)], [faq('first', first)]);
    const concepts = words.map((text): Concept => ({ terms: [{ text, weight: 1 }] }));
    const found = finding({ words: { scores: new Map(), rarities } });
    expect(order(rank(asking(query, { concepts }), both, found))[0]).toBe('faq/first');
  });

  test('and holds a synonym of a word comes after what holds the word', () => {
    const both = plainEntries([faq('synonym', 'xfee charge')], [faq('typed', 'fee xcharge')]);
    const concept: Concept = {
      terms: [
        { text: 'fee', weight: 1 },
        { text: 'charge', weight: 0.5 },
      ],
    };
    const found = finding({ words: { scores: new Map(), rarities: [1] } });
    const question = asking('fee charge', { concepts: [concept] });
    expect(order(rank(question, both, found))).toEqual(['faq/typed', 'faq/synonym']);
  });
});

describe('an answer is', () => {
  test('found though no name is like the question', () => {
    const ranked = rank(asking('memo forgotten'), entries, holding('faq/other'));
    expect(ranked[0]).toMatchObject({ entry: { id: 'faq/other' }, isSure: true });
  });

  test.each([
    [0.2, 0.2, false],
    [1, 1, true],
  ])(
    'sure or not by what its text holds: %d of the words, so well: %d',
    (coverage, relevance, isSure) => {
      const scores = new Map([['faq/other', { relevance, coverage }]]);
      const ranked = rank(asking('zzz'), entries, finding({ words: { scores, rarities: [] } }));
      expect(ranked).toMatchObject([{ entry: { id: 'faq/other' }, isSure }]);
    },
  );

  test.each([
    [0.03, false],
    [0.9, true],
  ])('sure or not by the n-grams that its text shares: %d', (share, isSure) => {
    const ranked = rank(
      asking('zzz'),
      entries,
      finding({ ngrams: new Map([['faq/other', share]]) }),
    );
    expect(ranked).toMatchObject([{ entry: { id: 'faq/other' }, isSure }]);
  });

  test('not there where nothing is shared', () => {
    expect(rank(asking('zzz'), entries, finding())).toEqual([]);
    expect(rank(asking(''), entries, finding())).toEqual([]);
    expect(rank(asking('fee'), plainEntries(), finding())).toEqual([]);
  });

  test('better the more of its kinds of evidence agree', () => {
    const both = plainEntries([faq('words', 'Aaa')], [faq('all', 'Network fee')]);
    const found = holding('faq/words', 'faq/all');
    expect(order(rank(asking('network fees'), both, found))).toEqual(['faq/all', 'faq/words']);
  });
});

describe('where all else is alike', () => {
  test('the newer announcement comes first, whatever their order', () => {
    const spring = plainEntry('announcements/spring', { title: 'Maintenance', day: '2026-03-01' });
    const autumn = plainEntry('announcements/autumn', { title: 'Maintenance', day: '2026-10-01' });
    for (const both of [plainEntries([spring], [autumn]), plainEntries([autumn], [spring])]) {
      expect(order(rank(asking('maintenance'), both, finding()))).toEqual([
        'announcements/autumn',
        'announcements/spring',
      ]);
    }
  });

  test.each(['topics', 'announcements'])('an answer comes before one of the %s', (collection) => {
    const both = plainEntries(
      [plainEntry(`${collection}/withdrawal`, { title: 'All of withdrawals' })],
      [faq('withdrawal', 'All of withdrawals')],
    );
    const ranked = rank(
      asking('withdrawals'),
      both,
      holding(`${collection}/withdrawal`, 'faq/withdrawal'),
    );
    expect(order(ranked)).toEqual(['faq/withdrawal', `${collection}/withdrawal`]);
    expect(ranked.every(({ isSure }) => isSure)).toBe(true);
  });
});
