import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readQueries } from '../../lab/search/judged-queries.ts';
import { starterFolder } from '../../../src/files/content-folder.ts';
import { holdsSecret } from '../../../src/secrets/holds-secret.ts';
import { mayHoldSecret } from '../../../src/secrets/may-hold-secret.ts';

const corpus = join(process.env['WENDA_CORPUS'] || '../shared/corpus', 'bitcoin-org');
const judged = ['tests/lab/search/judged/starter', 'tests/lab/search/judged/bitcoin-org'];
const published = '../shared/eval/search-queries-dev.jsonl';
const missing = [corpus, published].filter((path) => !existsSync(path));
if (missing.length > 0) console.warn(`Skipped: there is no ${missing.join(', ')}.`);

/** The titles and aliases of a content folder. */
function namesIn(folder: string): string[] {
  return globSync('**/*.mdx', { cwd: folder }).flatMap((file) => {
    const [, frontmatter = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
    const { title, aliases = [] } = parse(frontmatter) as { title: string; aliases?: string[] };
    return [title, ...aliases];
  });
}

const queries = [...judged, published].flatMap((path) => readQueries(path));
const sources: [string, string[]][] = [
  ['judged and published queries', queries.map(({ query }) => query)],
  ['titles and aliases of the starter content', namesIn(starterFolder)],
  ['titles and aliases of bitcoin.org', existsSync(corpus) ? namesIn(corpus) : []],
];

describe.each(sources)('%s', (_name, texts) => {
  test.skipIf(texts.length === 0)('are none refused', async () => {
    expect(texts.length).toBeGreaterThan(100);
    const refused = [];
    for (const text of texts) if (await holdsSecret(text)) refused.push(text);
    expect(refused).toEqual([]);
  });
});

test('of the queries hardly one loads the guard', () => {
  const loading = queries.filter(({ query }) => mayHoldSecret(query));
  expect(loading.length / queries.length).toBeLessThan(0.02);
});
