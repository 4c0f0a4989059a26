import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { starterFolder } from '../../../src/files/content-folder.ts';
import { faultsIn } from './temporary-content.ts';

const corpus = resolve(process.env['WENDA_CORPUS'] || '../shared/corpus', 'bitcoin-org');
const isThere = existsSync(corpus);
if (!isThere) console.warn(`Skipped: there is no ${corpus}; set WENDA_CORPUS.`);

test.skipIf(!isThere)('text that nobody here wrote gives no fault', async () => {
  expect(await faultsIn(corpus)).toEqual([]);
});

test('the starter content gives no fault', async () => {
  expect(await faultsIn(starterFolder)).toEqual([]);
});
