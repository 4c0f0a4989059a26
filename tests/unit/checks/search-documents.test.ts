import { expect, test } from 'vitest';
import { faultsIn, temporaryContent, term } from './temporary-content.ts';

const entry = 'glossary/en/fee.mdx';

test('a word of two synonym groups is named with both lines', async () => {
  const folder = temporaryContent({
    [entry]: term('A'),
    'search/en.yaml': 'synonyms:\n  - [fee, cost]\n  - [price, Cost]\n',
  });
  expect(await faultsIn(folder)).toEqual([
    expect.stringMatching(/^search\/en\.yaml:3: the word stands in another group too.*on line 2/),
  ]);
});

test('a content folder needs no search words of its own', async () => {
  expect(await faultsIn(temporaryContent({ [entry]: term('A') }))).toEqual([]);
});

test('a best bet that leads nowhere is a fault of the folder’s own, and dropped where it is the starter’s', async () => {
  const own = 'synonyms: []\nbestBets:\n  - entry: faq/none\n    words: [hacked]\n';
  const folder = temporaryContent({ [entry]: term('A'), 'search/en.yaml': own });
  expect(await faultsIn(folder)).toEqual([
    expect.stringMatching(/^search\/en\.yaml:3: the best bet does not exist .found "faq\/none"/),
  ]);
});
