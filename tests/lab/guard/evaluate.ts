// `npm run eval:guard -- [--phrases 60] [--keys 40] [--characters 1000000]`: how many secrets the guard
// finds, by kind and form, and what it makes of texts without any. It prints numbers and places, no secret.
import { parseArgs } from 'node:util';
import { locales } from '../../../src/i18n/locales.ts';
import { findSecrets } from '../../../src/secrets/find-secrets.ts';
import { benignTexts, sizeOf, type Benign } from './cases/corpus.ts';
import { positives } from './cases/positives.ts';
import { isFound } from './cases/recall.ts';

const { values } = parseArgs({
  options: {
    phrases: { type: 'string', default: '60' },
    keys: { type: 'string', default: '40' },
    characters: { type: 'string', default: '1000000' },
  },
});

const isComplete = await printRecall();
const isQuiet = await printBenign();
if (!isComplete || !isQuiet) process.exitCode = 1;

/** Recall of each form; whether it is at least 99 of 100 in all and for seed phrases. */
async function printRecall(): Promise<boolean> {
  const all = positives(Number(values.phrases), Number(values.keys));
  const judged = await Promise.all(
    all.map(async (one) => ({ ...one, found: isFound(one, await findSecrets(one.text)) })),
  );
  console.log('kind             form                              n  found  recall');
  const line = (kind: string, name: string, own: typeof judged) => {
    const found = own.filter((one) => one.found).length;
    const share = `${((100 * found) / own.length).toFixed(1)} %`;
    const [n, hits] = [String(own.length).padStart(6), String(found).padStart(7)];
    console.log(kind.padEnd(17) + name.padEnd(29) + n + hits + share.padStart(9));
    return found / own.length;
  };
  for (const own of Map.groupBy(judged, ({ kind, name }) => `${kind} ${name}`).values()) {
    line(own[0]!.kind, own[0]!.name, own);
  }
  const phrases = judged.filter(({ kind }) => kind === 'seed-phrase');
  for (const locale of locales) {
    line(
      'seed-phrase',
      `all, ${locale}`,
      phrases.filter((one) => one.locale === locale),
    );
  }
  const ofPhrases = line('seed-phrase', 'all', phrases);
  return Math.min(ofPhrases, line('all', '', judged)) >= 0.99;
}

/** What was found in texts without secrets, by language and source; whether nothing of it is blocked. */
async function printBenign(): Promise<boolean> {
  const corpus = process.env['WENDA_CORPUS'] || '../shared/corpus';
  const texts = benignTexts(corpus, Number(values.characters), 100_000);
  const started = performance.now();
  console.log('\nlang  source          characters  blocked  asked  per 100,000');
  let blocked = 0;
  for (const own of Map.groupBy(texts, ({ locale, source }) => `${locale} ${source}`).values()) {
    blocked += await printSource(own);
  }
  const seconds = (performance.now() - started) / 1000;
  const million = sizeOf(texts) / 1e6;
  console.log(
    `\n${million.toFixed(1)} million characters, ${(seconds / million).toFixed(2)} s each`,
  );
  return blocked === 0;
}

async function printSource(texts: Benign[]): Promise<number> {
  const [{ locale, source }] = texts as [Benign];
  const size = sizeOf(texts);
  const found = await Promise.all(
    texts.map(async ({ name, text }) =>
      (await findSecrets(text)).map((finding) => ({ ...finding, name })),
    ),
  );
  const asked = found.flat().filter(({ verdict }) => verdict === 'asked');
  const blocked = found.flat().filter(({ verdict }) => verdict === 'blocked');
  const rates = [...Map.groupBy(asked, ({ kind }) => kind)]
    .map(([kind, own]) => `${kind} ${((1e5 * own.length) / size).toFixed(1)}`)
    .join(', ');
  console.log(
    locale.padEnd(6) +
      source.padEnd(16) +
      String(size).padStart(10) +
      String(blocked.length).padStart(9) +
      `${String(asked.length).padStart(7)}  ${rates}`,
  );
  for (const { kind, name, start } of blocked) console.log(`      ${kind} in ${name} at ${start}`);
  return blocked.length;
}
