import { expect, test } from 'vitest';
import { corpusContent, makeCorpusContent } from '../../corpus-content.ts';
import { starterFolder } from '../../../src/files/content-folder.ts';
import { faultsIn } from './temporary-content.ts';

const isThere = makeCorpusContent();

test.skipIf(!isThere)('text that nobody here wrote gives no fault', async () => {
  expect(await faultsIn(corpusContent)).toEqual([]);
});

test('the starter content gives no fault', async () => {
  expect(await faultsIn(starterFolder)).toEqual([]);
});
